package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/**
 * Indents for human readers: one member per line, two spaces per level, no space before a colon, and nothing within
 * empty objects and lists.
 */
final class PeoplePrinter extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    PeoplePrinter() {
        indentObjectsWith(INDENTER);
        indentArraysWith(INDENTER);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int members) throws IOException {
        _nesting--;
        if (members > 0) {
            _objectIndenter.writeIndentation(generator, _nesting);
        }
        generator.writeRaw('}');
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int elements) throws IOException {
        _nesting--;
        if (elements > 0) {
            _arrayIndenter.writeIndentation(generator, _nesting);
        }
        generator.writeRaw(']');
    }
}
