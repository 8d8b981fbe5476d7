import { refusal } from '../../config/refusal.ts'
import { at, isTree, type Tree } from '../../config/tree.ts'
import type { Reader } from '../imported.ts'

/** A file encrypted by SOPS has its values as ENC[…] and a `sops` block: nothing in it can be read. */
export const sops: Reader<Tree> = (node) =>
  isTree(node['sops']) && (at(node, 'sops', 'version') ?? at(node, 'sops', 'mac')) !== undefined
    ? refusal('encrypted')
    : null
