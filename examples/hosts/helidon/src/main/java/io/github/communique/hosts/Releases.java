package io.github.communique.hosts;

import io.github.communique.report.ProblemDetails;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import io.helidon.webserver.Routing;
import io.helidon.webserver.ServerRequest;
import io.helidon.webserver.ServerResponse;
import io.helidon.webserver.Service;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Takes releases, and answers refused ones with problem details. */
public class Releases implements Service {

    private static final ReleaseReader READER = ReleaseReader.standard();
    private static final ReleaseWriter WRITER = ReleaseWriter.standard();

    @Override
    public void update(Routing.Rules rules) {
        rules.post("/", this::take);
    }

    private void take(ServerRequest request, ServerResponse response) {
        request.content()
                .as(byte[].class)
                .forSingle(document -> answer(READER.read(document), request, response))
                .exceptionally(response::send);
    }

    private void answer(Reading reading, ServerRequest request, ServerResponse response) {
        Optional<ProblemDetails> problem = reading.getProblem();
        if (problem.isPresent()) {
            response.status(problem.get().getStatus())
                    .addHeader("Content-Type", ProblemDetails.MEDIA_TYPE)
                    .send(WRITER.inLanguage(language(request))
                            .toJson(problem.get()
                                    .at(URI.create(request.path().absolute().toString()))));
        } else {
            response.addHeader("Content-Type", "application/json")
                    .send(WRITER.toJson(reading.getRelease().orElseThrow()));
        }
    }

    private static Locale language(ServerRequest request) {
        return request.headers()
                .first("Accept-Language")
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }
}
