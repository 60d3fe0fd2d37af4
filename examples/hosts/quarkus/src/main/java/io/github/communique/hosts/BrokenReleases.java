package io.github.communique.hosts;

import io.github.communique.jackson2.StructureException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says in the answer why a release could not be read. */
public class BrokenReleases {

    @ServerExceptionMapper
    public Response explain(StructureException e) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity(e.getReport().toText(Locale.ENGLISH))
                .build();
    }
}
