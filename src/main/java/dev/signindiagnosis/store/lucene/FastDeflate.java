package dev.signindiagnosis.store.lucene;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Packs by Java's own deflate at a low level: half the time of Lucene's level 6 for a tenth more room. Unpacks no
 * further than what is asked for.
 */
final class FastDeflate extends CompressionMode {

    /** Higher levels look for better matches and take half as much time again. */
    private static final int LEVEL = 3;

    @Override
    public Compressor newCompressor() {
        return new Packing();
    }

    @Override
    public Decompressor newDecompressor() {
        return new Unpacking();
    }

    private static final class Packing extends Compressor {
        private final Deflater deflater = new Deflater(LEVEL, true);
        private byte[] plain = new byte[0];
        private byte[] packed = new byte[1 << 14];

        @Override
        public void compress(ByteBuffersDataInput in, DataOutput out) throws IOException {
            int length = Math.toIntExact(in.length());
            plain = ArrayUtil.growNoCopy(plain, length);
            in.readBytes(plain, 0, length);
            deflater.reset();
            deflater.setInput(plain, 0, length);
            deflater.finish();
            int count = 0;
            while (!deflater.finished()) {
                packed = ArrayUtil.grow(packed, count + 1);
                count += deflater.deflate(packed, count, packed.length - count);
            }
            out.writeVInt(count);
            out.writeBytes(packed, count);
        }

        @Override
        public void close() {
            deflater.end();
        }
    }

    private static final class Unpacking extends Decompressor {
        private byte[] packed = new byte[0];

        @Override
        public void decompress(DataInput in, int originalLength, int offset, int length, BytesRef bytes)
                throws IOException {
            int count = in.readVInt();
            packed = ArrayUtil.growNoCopy(packed, count);
            in.readBytes(packed, 0, count);
            bytes.bytes = ArrayUtil.growNoCopy(bytes.bytes, offset + length);
            inflate(count, bytes.bytes, offset + length, in);
            bytes.offset = offset;
            bytes.length = length;
        }

        private void inflate(int count, byte[] plain, int length, DataInput in) throws IOException {
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(packed, 0, count);
                int read = 0;
                while (read < length) {
                    int more = inflater.inflate(plain, read, length - read);
                    if (more == 0) {
                        throw new CorruptIndexException("rows end early", in.toString());
                    }
                    read += more;
                }
            } catch (DataFormatException broken) {
                throw new CorruptIndexException("rows cannot be unpacked", in.toString(), broken);
            } finally {
                inflater.end();
            }
        }

        @Override
        public Decompressor clone() {
            return new Unpacking();
        }
    }
}
