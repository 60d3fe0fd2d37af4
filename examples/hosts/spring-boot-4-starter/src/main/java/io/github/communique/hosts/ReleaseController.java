package io.github.communique.hosts;

import io.github.communique.PressRelease;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.Reading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReleaseController {

    @PostMapping("/releases")
    PressRelease take(@RequestBody PressRelease release) {
        return release;
    }

    @PostMapping("/reports")
    ValidationReport report(@RequestBody Reading reading) {
        return reading.getReport();
    }

    @PostMapping("/desk")
    ResponseEntity<?> decide(@RequestBody Reading reading) {
        return reading.getProblem()
                .<ResponseEntity<?>>map(
                        problem -> ResponseEntity.status(problem.getStatus()).body(problem))
                .orElseGet(() -> ResponseEntity.ok(reading.getReport()));
    }

    @PostMapping("/inbox")
    Inbox take(@Valid @RequestBody Inbox inbox) {
        return inbox;
    }

    record Inbox(@NotBlank String sender, @Valid PressRelease release) {}
}
