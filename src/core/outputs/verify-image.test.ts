import { expect, test } from 'vitest'
import type { PartialConfig } from '../config/config.ts'
import { checked, sampleTexts } from '../program/samples.ts'
import { verifyImage } from './verify-image.ts'

// tools/engine runs it; how the values of a configuration get into it can be read.
const lines = (settings: PartialConfig) => verifyImage(checked(settings), 'rest\n', sampleTexts).split('\n')

test('a POSIX shell gets the values of the configuration above the script', () => {
  expect(lines({})).toEqual([
    '#!/bin/sh',
    '# verify.about',
    'contract=1.0.0',
    'image=ghcr.io/egoavara/realtime-svg:v0.1.4',
    'redis=redis:7-alpine',
    'redis_in_cluster=yes',
    'user=1000',
    'platforms=linux/amd64',
    'log_level=info',
    'writable() { "$@" --tmpfs /tmp:rw,exec,mode=1777; }',
    `redis_arguments() { "$@" --save '' --appendonly no --maxmemory 192mb --maxmemory-policy volatile-lru; }`,
    'rest',
    '',
  ])
})

test('a path of any letters is one word', () => {
  expect(lines({ writablePaths: ["/it's $(x) `y`"] })).toContain(
    `writable() { "$@" --tmpfs '/it'\\''s $(x) \`y\`:rw,exec,mode=1777'; }`,
  )
  expect(lines({ writablePaths: [] })).toContain('writable() { "$@"; }')
})

test('a Redis with a password gets one of the run, and one elsewhere is not tried', () => {
  expect(lines({ redis: { auth: { enabled: true } } }).join('\n')).toContain('--requirepass "$password"; }')
  expect(lines({ redis: { enabled: false, external: { host: 'cache' } } })).toContain("redis_in_cluster=''")
})

test('where the cluster gives the user the image has to run as one that it does not know', () => {
  expect(lines({ securityContext: { ids: 'cluster', runAsUser: 7 } })).toContain('user=1000650000')
  expect(lines({ securityContext: { runAsUser: 7 } })).toContain('user=7')
})
