#!/bin/sh
# verify.about
contract=1.0.0
image=registry.example.com:5000/team/realtime-svg:1.10@sha256:0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d
redis=registry.example.com:5000/library/redis:7.4@sha256:0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d
redis_in_cluster=yes
user=10001
platforms='linux/amd64 linux/arm64'
log_level=off
writable() { "$@" --tmpfs /tmp:rw,exec,mode=1777 --tmpfs '/var/cache/svg 1:rw,exec,mode=1777'; }
redis_arguments() { "$@" --save '' --appendonly no --maxmemory 384mb --maxmemory-policy volatile-lru --requirepass "$password"; }
run
