package io.github.communique.hosts;

import io.github.communique.PressRelease;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReleaseController {

    @PostMapping("/releases")
    PressRelease take(@Valid @RequestBody PressRelease release) {
        return release;
    }

    @PostMapping("/inbox")
    Inbox take(@Valid @RequestBody Inbox inbox) {
        return inbox;
    }

    record Inbox(String sender, @Valid PressRelease release) {}
}
