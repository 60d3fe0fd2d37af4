package io.github.communique.jackson;

import java.io.IOException;
import tools.jackson.core.JsonGenerator;

/** Writes the members of an object whose braces a host writes, because they hold its type id as well. */
final class MembersSink extends Jackson3Sink {

    private int depth;

    MembersSink(JsonGenerator generator) {
        super(generator);
    }

    @Override
    public void startObject() throws IOException {
        if (depth++ > 0) {
            super.startObject();
        }
    }

    @Override
    public void endObject() throws IOException {
        if (--depth > 0) {
            super.endObject();
        }
    }
}
