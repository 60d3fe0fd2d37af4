package io.github.communique.wire.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipMembersTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void all_members_are_read_however_the_stream_hands_out_its_bytes(long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        for (int member = random.nextInt(1, 6); member > 0; member--) {
            byte[] content = new byte[random.nextInt(200_000)];
            for (int i = 0; i < content.length; i++) {
                content[i] = (byte) random.nextInt(4);
            }
            plain.write(content);
            compressed.write(gzip(content));
        }

        assertThat(new GzipMembers(hesitant(compressed.toByteArray(), random)).readAllBytes())
                .as("seed %d", seed)
                .isEqualTo(plain.toByteArray());
    }

    @Test
    void the_fields_of_a_header_are_passed_over() throws IOException {
        byte[] plain = gzip("a line\n".getBytes(UTF_8));
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.write(plain, 0, 3);
        named.write(2 + 4 + 8 + 16);
        named.write(plain, 4, 6);
        named.write(new byte[] {3, 0, 'a', 'b', 'c'});
        named.write("a.ndjson\0a remark\0".getBytes(UTF_8));
        named.write(new byte[] {7, 7});
        named.write(plain, 10, plain.length - 10);

        assertThat(new GzipMembers(new ByteArrayInputStream(named.toByteArray())).readAllBytes())
                .asString(UTF_8)
                .isEqualTo("a line\n");
    }

    @Test
    void zeros_behind_the_last_member_are_padding() throws IOException {
        byte[] padded = joined(gzip("a".getBytes(UTF_8)), new byte[1_000]);

        assertThat(new GzipMembers(new ByteArrayInputStream(padded)).readAllBytes())
                .asString(UTF_8)
                .isEqualTo("a");
    }

    @Test
    void what_is_no_member_is_not_left_out_in_silence() throws IOException {
        byte[] damaged = joined(gzip("a".getBytes(UTF_8)), "rest".getBytes(UTF_8));

        assertThatThrownBy(() -> new GzipMembers(new ByteArrayInputStream(damaged)).readAllBytes())
                .isInstanceOf(ZipException.class)
                .hasMessage("expected a gzip header, found something else");
    }

    @Test
    void a_file_that_breaks_off_anywhere_is_told() throws IOException {
        byte[] member = gzip("a line, and another\n".getBytes(UTF_8));
        byte[] two = joined(member, member);

        for (int length = 0; length < two.length; length++) {
            byte[] cut = Arrays.copyOf(two, length);
            if (length != member.length) {
                assertThatThrownBy(() -> new GzipMembers(new ByteArrayInputStream(cut)).readAllBytes())
                        .as("after %d bytes", length)
                        .isInstanceOf(EOFException.class);
            }
        }
    }

    @Test
    void a_damaged_byte_is_told_or_changes_nothing() throws IOException {
        byte[] content = "a line, and another\n".repeat(20).getBytes(UTF_8);
        byte[] sound = gzip(content);

        for (int place = 0; place < sound.length; place++) {
            byte[] damaged = sound.clone();
            damaged[place] ^= 0x55;
            try {
                assertThat(new GzipMembers(new ByteArrayInputStream(damaged)).readAllBytes())
                        .as("byte %d", place)
                        .isEqualTo(content);
            } catch (IOException told) {
                assertThat(told).as("byte %d", place).isInstanceOfAny(ZipException.class, EOFException.class);
            }
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        return compressed.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    /** A stream that never knows whether more follows, and gives a few bytes at a time, as one from a network does. */
    private static InputStream hesitant(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {

            @Override
            public synchronized int available() {
                return 0;
            }

            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, random.nextInt(1, 5_000)));
            }
        };
    }
}
