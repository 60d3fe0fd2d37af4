package io.github.communique.wire;

import io.github.communique.ExtensionValue;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read of one object so far. */
final class Members {

    static final int UNSEEN = -1;

    private final Shape shape;
    private final @Nullable Object[] parts;
    private final int[] places;
    private long seen;
    private long set;
    private long faulty;
    private @Nullable Map<String, Integer> unknownPlaces;
    private @Nullable Map<String, ExtensionValue> extensions;
    private @Nullable String id;
    private int typePlace = UNSEEN;
    private boolean readable = true;

    Members(Shape shape) {
        this.shape = shape;
        this.parts = shape.newParts();
        this.places = new int[shape.getAttributes().size()];
    }

    Shape shape() {
        return shape;
    }

    /** Notes where an attribute stands; gives where it stood before, or {@link #UNSEEN}. */
    int seen(Attribute attribute, int place) {
        long bit = 1L << attribute.getIndex();
        if ((seen & bit) != 0) {
            return places[attribute.getIndex()];
        }
        seen |= bit;
        places[attribute.getIndex()] = place;
        return UNSEEN;
    }

    /** Notes where the type of a variant stands; gives where it stood before, or {@link #UNSEEN}. */
    int seenType(int place) {
        int first = typePlace;
        typePlace = first == UNSEEN ? place : first;
        return first;
    }

    /** Notes where a name stands that is no attribute; gives where it stood before, or {@link #UNSEEN}. */
    int seenUnknown(String name, int place) {
        if (unknownPlaces == null) {
            unknownPlaces = new HashMap<>();
        }
        Integer first = unknownPlaces.putIfAbsent(name, place);
        return first == null ? UNSEEN : first;
    }

    void set(Attribute attribute, Object value) {
        shape.put(parts, attribute, value);
        set |= 1L << attribute.getIndex();
    }

    /** The required attributes that have no value, a bit for each. */
    long lacking() {
        return shape.getRequired() & ~set;
    }

    /** Notes that an attribute stands there and could not be read. */
    void faulty(Attribute attribute) {
        faulty |= 1L << attribute.getIndex();
    }

    boolean isFaulty(Attribute attribute) {
        return (faulty & 1L << attribute.getIndex()) != 0;
    }

    void extension(String name, ExtensionValue value) {
        if (extensions == null) {
            extensions = new LinkedHashMap<>();
        }
        extensions.put(name, value);
    }

    /** The value of what was read; nothing required is lacking. */
    Object value() {
        if (extensions != null) {
            Map<String, ExtensionValue> kept = extensions;
            shape.getExtensions().ifPresent(attribute -> shape.put(parts, attribute, kept));
        }
        return shape.construct(parts);
    }

    void id(String text) {
        id = text;
    }

    @Nullable
    String id() {
        return id;
    }

    /** The object states a version that cannot be read. */
    void notReadable() {
        readable = false;
    }

    boolean isReadable() {
        return readable;
    }
}
