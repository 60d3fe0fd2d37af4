package io.github.communique.hosts;

import io.github.communique.PressRelease;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Takes releases and answers with what it was sent. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseResource {

    @POST
    @Path("/releases")
    public PressRelease take(@Valid PressRelease release) {
        return release;
    }

    @POST
    @Path("/inbox")
    public Inbox take(@Valid Inbox inbox) {
        return inbox;
    }

    /** A release with its sender. */
    public record Inbox(String sender, @Valid PressRelease release) {}
}
