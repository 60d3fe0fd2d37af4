package io.github.communique.hosts;

import java.net.URI;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.beans.factory.annotation.Value;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SpringBoot3Test extends HostContract {

    @Value("${local.server.port}")
    private int port;

    @Override
    protected URI address() {
        return URI.create("http://localhost:" + port);
    }
}
