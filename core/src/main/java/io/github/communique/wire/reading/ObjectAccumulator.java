package io.github.communique.wire.reading;

import io.github.communique.ExtensionValue;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attribute values read so far for one object. Reused for further objects, so that arrays are not allocated for
 * each.
 */
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

    /** Creates an accumulator for objects of any type, and begins with one of the given type. */
    ObjectAccumulator(Shape shape) {
        this.shape = shape;
    }

    /** Begins with a new object of a type. */
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

    /** The attribute with this name; null if the type has none. */
    @Nullable
    Attribute find(String name) {
        Attribute found = shape.find(name, likely);
        likely = found == null ? likely : found.getIndex() + 1;
        return found;
    }

    /** Records the place of an attribute; returns its earlier place, or {@link #UNSEEN}. */
    int seen(Attribute attribute, int place) {
        long bit = 1L << attribute.getIndex();
        if ((seen & bit) != 0) {
            return places[attribute.getIndex()];
        }
        seen |= bit;
        places[attribute.getIndex()] = place;
        return UNSEEN;
    }

    /** Records the place of the type of a variant; returns its earlier place, or {@link #UNSEEN}. */
    int seenType(int place) {
        int first = typePlace;
        typePlace = first == UNSEEN ? place : first;
        return first;
    }

    /** Records the place of a name that is not an attribute; returns its earlier place, or {@link #UNSEEN}. */
    int seenOther(String name, int place) {
        boolean isType = shape.isVariant() && name.equals(VariantTypes.NAME);
        return isType ? seenType(place) : seenUnknown(name, place);
    }

    /** Records the place of an unknown name; returns its earlier place, or {@link #UNSEEN}. */
    private int seenUnknown(String name, int place) {
        if (unknownPlaces == null) {
            unknownPlaces = new HashMap<>();
        }
        Integer first = unknownPlaces.putIfAbsent(name, place);
        return first == null ? UNSEEN : first;
    }

    /** Records the value of an attribute; empty lists and {@code false} count as absent. */
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

    /** The required attributes without a value, as a bit set. */
    long lacking() {
        return shape.getRequired() & ~set;
    }

    /** Records that an attribute is present but could not be read. */
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

    /** Builds the value; every required attribute must be set. */
    Object value() {
        values[shape.getAttributes().size()] = extensions;
        return shape.construct(values);
    }

    /** The local id; null if none was read. */
    @Nullable
    String id() {
        return id;
    }

    /** Records that the object states a version that cannot be read. */
    void notReadable() {
        readable = false;
    }

    boolean isReadable() {
        return readable;
    }
}
