/** A stream of the app that is open. */
export interface Stream {
  /** The first frame: the picture as it is when a viewer comes. */
  readonly frame: string
  /** Settles when the server ends the stream or cuts it. */
  readonly ended: Promise<void>
}

const HEAD = /^--frame\r\nContent-Type: image\/svg\+xml\r\nContent-Length: (\d+)\r\n\r\n/

/** The first frame of a `multipart/x-mixed-replace` body, or null while it is not complete. */
function firstFrame(bytes: Buffer): string | null {
  const head = HEAD.exec(bytes.toString('latin1'))
  if (head === null) return null
  const frame = bytes.subarray(head[0].length, head[0].length + Number(head[1]))
  return frame.length < Number(head[1]) ? null : frame.toString()
}

async function untilEnd(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // Cut is ended, too.
  }
}

/** Makes a session with this picture, as anybody may (`POST /api/session`), and gives its id. Throws what the app answers. */
export async function makeSession(origin: string, template: string): Promise<string> {
  const session_id = `test-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`
  const response = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ session_id, template, args: {}, expire: '10m' }),
  })
  if (response.status !== 201) throw new Error(`POST /api/session: ${response.status} ${await response.text()}`)
  return session_id
}

/** Opens the stream of a session, as an image element does, and waits for its first frame. */
export async function openStream(origin: string, session: string): Promise<Stream> {
  const { body, status } = await fetch(`${origin}/stream/${session}?as_bot=true&double_frame=false`)
  if (status !== 200 || body === null) throw new Error(`GET /stream/${session}: ${status}`)
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array>
  let bytes = Buffer.alloc(0)
  for (;;) {
    const { done, value } = await reader.read()
    if (done) throw new Error(`the stream ended before its first frame: ${bytes.toString()}`)
    bytes = Buffer.concat([bytes, value])
    const frame = firstFrame(bytes)
    if (frame !== null) return { frame, ended: untilEnd(reader) }
  }
}
