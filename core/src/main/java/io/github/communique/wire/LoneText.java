package io.github.communique.wire;

/** The tokens of a document that is one text. */
final class LoneText implements TokenSource {

    private final String text;
    private boolean isRead;

    LoneText(String text) {
        this.text = text;
    }

    @Override
    public Token next() {
        Token token = isRead ? Token.END : Token.TEXT;
        isRead = true;
        return token;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int offset() {
        return -1;
    }

    @Override
    public void close() {}
}
