package io.github.communique.hosts;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;

@QuarkusTest
class QuarkusReleasesTest extends HostContract {

    @TestHTTPResource
    URI address;

    @Override
    protected URI address() {
        return address;
    }
}
