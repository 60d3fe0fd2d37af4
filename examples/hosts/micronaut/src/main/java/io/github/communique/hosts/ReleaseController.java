package io.github.communique.hosts;

import io.github.communique.PressRelease;
import io.github.communique.validation.Sound;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import jakarta.validation.Valid;

@Controller
class ReleaseController {

    @Post("/releases")
    PressRelease take(@Valid @Body PressRelease release) {
        return release;
    }

    @Post("/inbox")
    Inbox take(@Valid @Body Inbox inbox) {
        return inbox;
    }

    @Post("/checked")
    PressRelease takeWithConstraint(@Sound @Body PressRelease release) {
        return release;
    }

    @Introspected
    record Inbox(String sender, @Valid PressRelease release) {}
}
