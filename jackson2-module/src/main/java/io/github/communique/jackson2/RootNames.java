package io.github.communique.jackson2;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.github.communique.wire.WireType;
import org.jspecify.annotations.Nullable;

/** Names a root that the host has wrapped after its type, and not after the class that implements it. */
final class RootNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass implementation) {
        return WireType.of(implementation.getRawType())
                .map(type -> PropertyName.construct(type.getType().getSimpleName()))
                .orElse(null);
    }
}
