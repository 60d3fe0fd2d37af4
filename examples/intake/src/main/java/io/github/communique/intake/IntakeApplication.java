package io.github.communique.intake;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes in press releases over HTTP and by a form, stores them, and shows them with what is wrong. */
@SpringBootApplication
public class IntakeApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IntakeApplication.class, arguments);
    }
}
