package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.KforVisit;
import io.github.communique.wire.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** Releases through a broker of Kafka. */
class KafkaTest {

    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1);

    @BeforeAll
    static void start() {
        BROKER.afterPropertiesSet();
    }

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    @Test
    void a_release_arrives_as_it_was_sent() {
        send("releases", new ReleaseSerializer(), KforVisit.sound());

        assertThat(received("releases", 1))
                .singleElement()
                .satisfies(reading -> assertThat(reading.getRelease()).contains(KforVisit.sound()));
    }

    @Test
    void a_bad_record_does_not_stop_the_consumer() {
        send("mixed", new ByteArraySerializer(), "{\"id\":7}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        send("mixed", new ReleaseSerializer(), KforVisit.sound());

        assertThat(received("mixed", 2)).extracting(Reading::isSound).containsExactly(false, true);
    }

    private static <V> void send(
            String topic, org.apache.kafka.common.serialization.Serializer<V> serializer, V value) {
        try (KafkaProducer<String, V> producer =
                new KafkaProducer<>(Map.of("bootstrap.servers", brokers()), new StringSerializer(), serializer)) {
            producer.send(new ProducerRecord<>(topic, "key", value));
        }
    }

    private static List<Reading> received(String topic, int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", brokers(), "group.id", "test", "auto.offset.reset", "earliest");
        try (Consumer<String, Reading> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ReadingDeserializer())) {
            consumer.subscribe(List.of(topic));
            List<Reading> readings = new ArrayList<>();
            for (int polls = 0; polls < 60 && readings.size() < count; polls++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(received -> readings.add(received.value()));
            }
            return readings;
        }
    }

    private static String brokers() {
        return BROKER.getBrokersAsString();
    }
}
