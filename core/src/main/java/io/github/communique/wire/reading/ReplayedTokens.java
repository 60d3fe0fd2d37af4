package io.github.communique.wire.reading;

import io.github.communique.wire.spi.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tokens of one object, buffered until its type is known, then replayed. */
public final class ReplayedTokens implements PlacedTokens {

    private static final Kept END = new Kept(Token.END, "", -1);

    private final List<Kept> kept = new ArrayList<>();
    private int at = -1;

    /**
     * Buffers an object up to its end.
     *
     * @param start the index of the token that opens it
     * @param token the token after that, which is current
     */
    static ReplayedTokens of(PlacedTokens source, int start, Token token) throws IOException {
        ReplayedTokens tokens = new ReplayedTokens();
        tokens.kept.add(new Kept(Token.START_OBJECT, "", start));
        int depth = 1;
        for (Token next = token; ; next = source.next()) {
            boolean hasText = next == Token.NAME || next == Token.TEXT || next == Token.NUMBER;
            tokens.kept.add(new Kept(next, hasText ? source.text() : "", source.place()));
            depth += opens(next) ? 1 : closes(next) ? -1 : 0;
            if (depth == 0) {
                return tokens;
            }
        }
    }

    /** The index of the value of the object's direct member with this name, or -1 if it has none. */
    int valueOf(String name) {
        int depth = 0;
        for (int i = 0; i < kept.size(); i++) {
            Kept token = kept.get(i);
            if (depth == 1 && token.token == Token.NAME && token.text.equals(name)) {
                return i + 1;
            }
            depth += opens(token.token) ? 1 : closes(token.token) ? -1 : 0;
        }
        return -1;
    }

    /** Moves to a token, so that it is current. */
    void moveTo(int index) {
        at = index;
    }

    Token token() {
        return kept.get(at).token;
    }

    @Override
    public Token next() {
        at++;
        return current().token;
    }

    @Override
    public String text() {
        return current().text;
    }

    @Override
    public int place() {
        return current().place;
    }

    static boolean opens(Token token) {
        return token == Token.START_OBJECT || token == Token.START_ARRAY;
    }

    static boolean closes(Token token) {
        return token == Token.END_OBJECT || token == Token.END_ARRAY;
    }

    private Kept current() {
        return at < kept.size() ? kept.get(at) : END;
    }

    private record Kept(Token token, String text, int place) {}
}
