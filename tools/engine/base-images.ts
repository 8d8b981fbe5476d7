import { nodeImage, redisImages } from './images.ts'

/** Builds what the images of all tests are made from; Vitest runs it before them. */
export async function setup(): Promise<void> {
  await nodeImage()
  await redisImages()
}
