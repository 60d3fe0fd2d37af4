package io.github.communique.hosts;

import io.github.communique.jackson2.StructureException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;

/** Says in the answer why a release could not be read. */
public class BrokenReleases implements ExceptionMapper<StructureException> {

    @Override
    public Response toResponse(StructureException e) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity(e.getReport().toText(Locale.ENGLISH))
                .build();
    }
}
