package org.eligo.ingest;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Zstd of one frame or many. Unlike the library's stream it does not keep silent about a last frame that is cut off where its first
 * bytes came together with the end of the frame before.
 */
final class ZstdText extends InputStream {

    private static final int BUFFER = 1 << 17;

    private final InputStream in;
    private final ZstdDecompressCtx context = new ZstdDecompressCtx();
    private final byte[] packed = new byte[BUFFER];
    private final ByteBuffer source = ByteBuffer.allocateDirect(BUFFER).limit(0);
    private final ByteBuffer text = ByteBuffer.allocateDirect(BUFFER).limit(0);
    private boolean frameEnded = true;

    ZstdText(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!text.hasRemaining()) {
            // What filled the whole buffer may have more behind it that needs no further source.
            boolean full = text.limit() == text.capacity() && !frameEnded;
            if (!source.hasRemaining() && !full && !refill()) {
                if (!frameEnded) {
                    throw new EOFException("The last frame is cut off");
                }
                return -1;
            }
            unpack();
        }
        int read = Math.min(length, text.remaining());
        text.get(target, from, read);
        return read;
    }

    private boolean refill() throws IOException {
        int read = in.read(packed, 0, packed.length);
        if (read <= 0) {
            return false;
        }
        source.clear().put(packed, 0, read).flip();
        return true;
    }

    private void unpack() throws IOException {
        text.clear();
        try {
            frameEnded = context.decompressDirectByteBufferStream(text, source);
        } catch (ZstdException e) {
            text.limit(0);
            throw new IOException(e.getMessage(), e);
        }
        text.flip();
    }

    /** Frees the library's memory; the source stays the caller's to close. */
    @Override
    public void close() {
        context.close();
    }
}
