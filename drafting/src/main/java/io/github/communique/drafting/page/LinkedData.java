package io.github.communique.drafting.page;

import io.github.communique.drafting.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the string members of the objects in a JSON-LD script. It is no JSON parser: what is malformed is passed over, and
 * nesting costs no stack.
 */
final class LinkedData {

    private static final int DEEPEST = 64;

    /**
     * A string member of an object.
     *
     * @param type the type of the object; empty if it states none
     * @param parent the name of the member that holds the object; empty if it is in no other
     * @param range where the value stands in the source
     */
    record Member(String type, String parent, String name, String value, SourceRange range) {}

    /** An object that is open. */
    private static final class Frame {
        private final String parent;
        private final List<Member> members = new ArrayList<>();
        private String type = "";
        private String name = "";

        Frame(String parent) {
            this.parent = parent;
        }
    }

    private final String source;
    private final int end;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Member> found = new ArrayList<>();
    private int at;

    private LinkedData(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    /** The string members of all objects in a part of the source. */
    static List<Member> read(String source, int start, int end) {
        LinkedData data = new LinkedData(source, start, end);
        data.readAll();
        return data.found;
    }

    private void readAll() {
        while (at < end) {
            char c = source.charAt(at);
            if (c == '"') {
                readString();
                continue;
            }
            if (c == '{') {
                if (open.size() >= DEEPEST) {
                    return;
                }
                Frame outer = open.peek();
                open.push(new Frame(outer == null ? "" : outer.name));
            } else if (c == '}' && !open.isEmpty()) {
                close(open.pop());
            }
            at++;
        }
    }

    private void close(Frame frame) {
        for (Member member : frame.members) {
            found.add(new Member(frame.type, frame.parent, member.name, member.value, member.range));
        }
    }

    /** Reads a string, which is a name if a colon follows. */
    private void readString() {
        int start = at + 1;
        String value = string();
        int next = at;
        while (next < end && source.charAt(next) <= ' ') {
            next++;
        }
        Frame frame = open.peek();
        if (frame == null) {
            return;
        }
        if (next < end && source.charAt(next) == ':') {
            frame.name = value == null ? "" : value;
            at = next + 1;
        } else if (value != null) {
            frame.type = frame.name.equals("@type") && frame.type.isEmpty() ? value : frame.type;
            frame.members.add(new Member("", "", frame.name, value, new SourceRange(start, at - 1)));
        }
    }

    /** The string at the current index, which is moved after it; {@code null} if it is malformed. */
    private @Nullable String string() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '"') {
                at++;
                return value.toString();
            }
            at++;
            if (c != '\\' || at >= end) {
                value.append(c);
                continue;
            }
            char escape = source.charAt(at);
            at++;
            if (escape == 'u' && at + 4 <= end) {
                int code = code(at);
                if (code >= 0) {
                    value.append((char) code);
                    at += 4;
                }
            } else {
                value.append(
                        switch (escape) {
                            case 'n', 'r', 't', 'f', 'b' -> ' ';
                            default -> escape;
                        });
            }
        }
        return null;
    }

    private int code(int start) {
        int code = 0;
        for (int i = start; i < start + 4; i++) {
            char c = source.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
