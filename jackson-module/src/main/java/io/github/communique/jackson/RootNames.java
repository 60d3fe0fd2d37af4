package io.github.communique.jackson;

import io.github.communique.wire.WireType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Names a root that the host has wrapped after its type, and not after the class that implements it. */
final class RootNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass implementation) {
        return WireType.of(implementation.getRawType())
                .map(type -> PropertyName.construct(type.getType().getSimpleName()))
                .orElse(null);
    }
}
