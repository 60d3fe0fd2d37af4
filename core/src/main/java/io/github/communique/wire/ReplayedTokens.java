package io.github.communique.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tokens of one object, kept until it is known of which type it is, then given again. */
final class ReplayedTokens implements TokenSource {

    private static final Kept END = new Kept(Token.END, "", -1);

    private final List<Kept> kept = new ArrayList<>();
    private int at = -1;

    /** Keeps the object at whose start the source stands, to its end. */
    static ReplayedTokens of(TokenSource source) throws IOException {
        ReplayedTokens tokens = new ReplayedTokens();
        int depth = 1;
        tokens.kept.add(new Kept(Token.START_OBJECT, "", source.offset()));
        while (depth > 0) {
            Token token = source.next();
            boolean hasText = token == Token.NAME || token == Token.TEXT || token == Token.NUMBER;
            tokens.kept.add(new Kept(token, hasText ? source.text() : "", source.offset()));
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
        }
        return tokens;
    }

    /** The index of the value of the object's own member of this name, or -1 if it has none. */
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

    /** Goes to a token, so that it is the current one. */
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
    public int offset() {
        return current().offset;
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

    private record Kept(Token token, String text, int offset) {}
}
