package io.github.communique.wire.reading;

import io.github.communique.ExtensionValue;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read of one object so far; used again for the next, so that an object costs no arrays. */
public final class ObjectAccumulator {

    static final int UNSEEN = -1;

    private final @Nullable Object[] values = new @Nullable Object[Long.SIZE + 1];
    private final int[] places = new int[Long.SIZE];
    private Shape shape;
    private long seen;
    private long set;
    private long faulty;
    private @Nullable Map<String, Integer> unknownPlaces;
    private @Nullable Map<String, ExtensionValue> extensions;
    private @Nullable String id;
    private int typePlace = UNSEEN;
    private int likely;
    private boolean readable = true;

    /** Makes room for objects of any type, and begins with one of this. */
    ObjectAccumulator(Shape shape) {
        this.shape = shape;
    }

    /** Begins with an object of a type, of which nothing was read so far. */
    ObjectAccumulator begin(Shape type) {
        shape = type;
        Arrays.fill(values, 0, type.getAttributes().size() + 1, null);
        seen = 0;
        set = 0;
        faulty = 0;
        unknownPlaces = null;
        extensions = null;
        id = null;
        typePlace = UNSEEN;
        likely = 0;
        readable = true;
        return this;
    }

    Shape shape() {
        return shape;
    }

    /** The attribute of this name; null if the type has none. */
    @Nullable
    Attribute find(String name) {
        Attribute found = shape.find(name, likely);
        likely = found == null ? likely : found.getIndex() + 1;
        return found;
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

    /** Notes where a name stands that is no attribute, or the type of a variant; gives where it stood before, or {@link #UNSEEN}. */
    int seenOther(String name, int place) {
        boolean isType = shape.isVariant() && name.equals(VariantTypes.NAME);
        return isType ? seenType(place) : seenUnknown(name, place);
    }

    /** Notes where a name stands that is no attribute; gives where it stood before, or {@link #UNSEEN}. */
    private int seenUnknown(String name, int place) {
        if (unknownPlaces == null) {
            unknownPlaces = new HashMap<>();
        }
        Integer first = unknownPlaces.putIfAbsent(name, place);
        return first == null ? UNSEEN : first;
    }

    /** Notes the value of an attribute: not an empty list and not {@code false}, which say nothing. */
    void set(Attribute attribute, Object value) {
        values[attribute.getIndex()] = value;
        set |= 1L << attribute.getIndex();
        if (value instanceof String text && attribute.getName().equals(ShapeReader.ID)) {
            id = text;
        }
    }

    /** Whether nothing is set. */
    boolean isEmpty() {
        return set == 0;
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
        values[shape.getAttributes().size()] = extensions;
        return shape.construct(values);
    }

    /** The local id; null if none was read. */
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
