/** Rules about private registries and platforms, in English. */
export const registryRules = {
  'REG-PRIVATE-SECRET-NAME': {
    problem: 'This cannot be the name of a Secret.',
    remedy:
      'Use at most {longest} lower-case letters, digits, “-” and “.”, with a letter or digit at both ends: registry-secret. It must be in the Namespace of the app, which is not written here.',
  },
  'REG-PRIVATE-SECRET-TWICE': {
    problem: 'The pull secret “{value}” is already in the list.',
    remedy: 'Remove one of the two.',
  },
  'REG-SERVER': {
    problem: 'This is not the address of a registry.',
    remedy: 'Write its host, and its port if it has one: myregistry.azurecr.io or registry.example.com:5000.',
  },
  'REG-SERVER-NONE': {
    problem: 'There is a user name, but not the registry that it belongs to.',
    remedy: 'Name the server, such as ghcr.io, or clear the user name.',
  },
  'REG-USERNAME': {
    problem: 'A registry’s user name cannot hold “:” or a control character.',
    remedy: 'Enter the name alone; the command asks for the password.',
  },
  'REG-USERNAME-NONE': {
    problem: 'There is a registry server, but no user name.',
    remedy: 'Enter the user name, or clear the server too, and the command will ask.',
  },
  'REG-USERNAME-DASH': {
    problem: 'With “-” in front, “{value}” looks like an option of the command.',
    remedy: 'Check that this really is the user name.',
  },
  'ARCH-PLATFORMS': {
    problem: 'No platform is chosen, so nobody can tell whether the image fits the nodes.',
    remedy: 'Choose what your nodes run on; if unsure, linux/amd64.',
  },
  'ARCH-ARM64': {
    problem: 'The contract promises linux/amd64 only; arm64 nodes need an image that was built for them.',
    remedy: 'Build and push a multi-arch image with docker buildx, or choose linux/amd64 alone.',
  },
}
