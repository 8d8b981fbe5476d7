/** Rules about the release and its Namespace, in English. */
export const releaseRules = {
  'HELM-RELEASE-NAME': {
    problem: 'Helm and the Services of this release cannot have this name.',
    remedy:
      'Use at most {longest} lower-case letters, digits and “-”, starting with a letter and not ending with “-”: realtime-svg.',
  },
  'K8S-NAMESPACE': {
    problem: 'This cannot be the name of a Namespace.',
    remedy: 'Use at most {longest} lower-case letters, digits and “-”, with no “-” at either end: team-a.',
  },
  'K8S-NAMESPACE-SHARED': {
    problem: 'Others live in the Namespace “{value}” too, so it is neither created nor labelled here.',
    remedy: 'Give the app a Namespace of its own: realtime-svg.',
  },
  'K8S-124': {
    problem: 'The contract needs Kubernetes {oldest} or later, and this is no such version.',
    remedy: 'Write only the major and minor version: {oldest}.',
  },
  'K8S-VERSION-UNTESTED': {
    problem: 'The output was checked up to Kubernetes {newest}, not against {value}.',
    remedy: 'Set {newest} or older; what runs there normally runs on newer versions too.',
  },
}
