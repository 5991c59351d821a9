package com.logitech.serviceportal.contracts.imports;

import com.logitech.serviceportal.definitions.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Reads text and refuses, with line and column, what is none: bytes that mean nothing, NUL, a line without end. */
final class ScreenedReader extends Reader {

    static final int LONGEST_LINE = 1 << 20;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(65_536).flip();
    private final CharBuffer text = CharBuffer.allocate(32_768).flip();
    private boolean atEnd;
    private boolean flushed;
    private long line = 1;
    private int column;
    private boolean afterReturn;

    ScreenedReader(InputStream in, TextEncoding encoding) throws IOException {
        this.in = in;
        this.decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        in.skipNBytes(encoding.mark());
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!text.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, text.remaining());
        text.get(target, offset, count);
        for (int i = offset; i < offset + count; i++) {
            screen(target[i]);
        }
        return count;
    }

    private boolean fill() throws IOException {
        text.clear();
        while (text.position() == 0 && !flushed) {
            CoderResult result = decoder.decode(bytes, text, atEnd);
            if (result.isError() && text.position() == 0) {
                throw refused("this is not " + decoder.charset().name() + " text");
            }
            if (result.isUnderflow() && text.position() == 0) {
                if (atEnd) {
                    decoder.flush(text);
                    flushed = true;
                } else {
                    more();
                }
            }
        }
        text.flip();
        return text.hasRemaining();
    }

    private void more() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void screen(char character) {
        if (character == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = character == '\r';
        if (character == '\n' || character == '\r') {
            line++;
            column = 0;
            return;
        }
        if (++column > LONGEST_LINE) {
            throw refused("this line is longer than 1 MB");
        }
        if (character == 0) {
            throw refused("there is a NUL character: this is no text");
        }
    }

    private Refused refused(String what) {
        int at = Math.max(1, what.startsWith("this is not") ? column + 1 : column);
        return Refused.input("file", "Line " + line + ", column " + at + ": " + what + ".");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
