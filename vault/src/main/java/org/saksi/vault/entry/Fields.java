package org.saksi.vault.entry;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Fields one after another, each behind its length: four bytes, big-endian. No two lists of fields are written alike.
final class Fields {

    private Fields() {}

    /// Writes fields.
    static final class Writer {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Writer text(String text) {
            return bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        Writer number(long number) {
            return bytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        }

        Writer bytes(byte[] bytes) {
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            out.writeBytes(bytes);
            return this;
        }

        byte[] done() {
            return out.toByteArray();
        }
    }

    /// Reads them back.
    static final class Reading {

        private final ByteBuffer in;

        Reading(byte[] bytes) {
            this.in = ByteBuffer.wrap(bytes);
        }

        String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        long number() {
            return ByteBuffer.wrap(bytes()).getLong();
        }

        byte[] bytes() {
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                throw new IllegalArgumentException("a field says it has " + length + " bytes, " + in.remaining() + " are left");
            }
            byte[] field = new byte[length];
            in.get(field);
            return field;
        }
    }
}
