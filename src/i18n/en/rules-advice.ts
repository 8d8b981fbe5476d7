/** What is known of registries, managed Redis and Ingress controllers, in English. */
export const adviceRules = {
  'IMG-HOST-PORT': {
    problem: 'The registry’s port in this repository is none.',
    remedy: 'Write a whole number from 1 to {highest}: registry.example.com:5000/realtime-svg.',
  },
  'IMG-DIGEST-SHA512': {
    problem: 'A SHA-512 digest is allowed, but many registries and runtimes know SHA-256 alone.',
    remedy: 'Use the digest that begins with sha256: if there is one, or try a pull on a node first.',
  },
  'IMG-HOST-CASE': {
    problem: 'The registry’s host has capitals, and the kubelet looks logins up by its exact text.',
    remedy: 'Write the host in lower case.',
  },
  'IMG-HOST-CLUSTER': {
    problem: 'Nodes pull images without the cluster’s DNS, so they would not find this host.',
    remedy:
      'Write a name that every node resolves, such as that of the registry’s Ingress, or see that each node knows this one.',
  },
  'IMG-HOST-LOCAL': {
    problem: 'On a node this host is the node itself, not the machine on which you build.',
    remedy:
      'Push the image to a registry that the nodes reach; leave it where each node has a mirror under this name, as in kind and minikube.',
  },
  'IMG-HOST-GONE': {
    problem: 'GitHub has closed docker.pkg.github.com, and containerd could never pull from it.',
    remedy: 'Use its successor, ghcr.io.',
  },
  'IMG-HOST-PAGE': {
    problem: 'This is the address of a web page, and no image is pulled from there.',
    remedy: 'Write the repository that its pull command names: ghcr.io/egoavara/realtime-svg.',
  },
  'REG-SERVER-OTHER': {
    problem: 'The kubelet compares host, port and path, and will not use a login for this server to pull the image.',
    remedy: 'Write {needed}.',
  },
  'REG-SERVER-HTTP': {
    problem: 'Nodes pull over https, whatever is written here.',
    remedy: 'Leave http:// out; if the registry has no TLS, the runtime of every node must be told so.',
  },
  'REG-EXPIRES': {
    problem: 'The password of this registry is good for a short time (in hours: {hours}), so later pulls would fail.',
    remedy:
      'Remove the pull secret and let the nodes pull by their role or identity, or have a job renew the Secret in time.',
  },
  'REG-PRIVATE-NONE': {
    problem: 'This registry is private unless it was opened, and there is no pull secret.',
    remedy: 'See that the nodes may pull by their role or identity, or add a pull secret.',
  },
  'REDIS-SERVICE-TLS': {
    problem: 'This service answers with TLS, and unless it was set otherwise with nothing else.',
    remedy:
      'Switch TLS on, with an image that can do it; the published ones up to v0.1.11 need a TLS proxy beside them (stunnel) or another tier.',
  },
  'REDIS-SERVICE-CLUSTER': {
    problem: 'This is a Redis Cluster, and the app speaks to one server: it follows no MOVED.',
    remedy: 'Use a Redis with cluster mode disabled, and the primary endpoint of that.',
  },
  'REDIS-SERVICE-POLICY': {
    problem:
      'Azure Managed Redis answers as a cluster, which the app does not follow, unless its policy is Enterprise.',
    remedy: 'Check its clustering policy: choose Enterprise, or the tier that is not clustered.',
  },
  'REDIS-SENTINEL-PORT': {
    problem: 'On port {value} a Sentinel answers, which names a Redis and is none.',
    remedy: 'Write host and port of the Redis itself, usually 6379, or of a proxy that follows the primary.',
  },
  'REDIS-HOST-IPV6-FORM': {
    problem: 'This IPv6 address has another form than RFC 5952 asks for, of which an API server warns.',
    remedy: 'Write it in lower case and shortened: 2001:db8::5.',
  },
  'REDIS-IMG-OTHER': {
    problem: 'This image is no Redis, or one with another layout, and would not start as redis-server with /data.',
    remedy: 'Use the official image redis:7-alpine, or a mirror of it.',
  },
  'INGRESS-PATH-ROOT': {
    problem: 'The published image asks for /static and /api at the root, so its page stays blank under {value}.',
    remedy: 'Give it a host of its own with the path /; a rewrite alone does not mend its links.',
  },
  'INGRESS-CERT-MANAGER': {
    problem: 'cert-manager makes no certificate for an Ingress without TLS, whatever its annotation says.',
    remedy: 'Switch TLS on, and name the Secret that cert-manager is to make.',
  },
  'INGRESS-CONTROLLER-OTHER': {
    problem: 'The controller of this class does not read “{value}”, which belongs to another.',
    remedy: 'Remove it, or choose the class of the controller that reads it.',
  },
  'INGRESS-VALUE-UNIT': {
    problem: 'ingress-nginx ignores “{value}” here and goes on with its default.',
    remedy: 'Write seconds as a plain number (3600), and a size with k, m or g (10m).',
  },
  'INGRESS-ALB-TARGET': {
    problem: 'Without target-type ip an ALB reaches Services of type NodePort alone.',
    remedy: 'Add alb.ingress.kubernetes.io/target-type: ip, or choose NodePort.',
  },
}
