package fr.alin.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The partners' stand-ins, in a process of their own. */
final class PartnersProcess implements Component {

    private static final String PROCESS = "partners";

    private final Settings settings;
    private final Secrets secrets;
    private final BrokerUsers users;
    private final Certificates certificates;
    private final ChildProcesses processes;

    PartnersProcess(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        users = new BrokerUsers(secrets);
        certificates = new Certificates(settings, secrets);
        processes = new ChildProcesses(settings);
    }

    @Override
    public String title() {
        return "Partners and mailbox on ports %d, %d and %d"
                .formatted(Port.PARTNERS.in(settings), Port.PARTNERS_TLS.in(settings), Port.SMTP.in(settings));
    }

    @Override
    public void start() {
        processes.spawn(PROCESS, command(), environment());
        Waiting.until("The partners", Duration.ofSeconds(60), this::answer, () -> processes.isAlive(PROCESS));
    }

    @Override
    public void stop() {
        processes.stop(PROCESS, Duration.ofSeconds(10));
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(Platform.java(), "-Xmx512m", "-XX:+UseSerialGC"));
        settings.find("alin.partners.options")
                .ifPresent(more -> command.addAll(List.of(more.strip().split("\\s+"))));
        command.add("-Dsun.net.httpserver.nodelay=true");
        command.addAll(List.of("-jar", settings.partnersJar().toString()));
        return command;
    }

    /** Passed in the environment, which other users of the machine cannot read, since it contains passwords. */
    private Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("ALIN_PARTNERS_PORT", Integer.toString(Port.PARTNERS.in(settings)));
        environment.put("ALIN_PARTNERS_TLS_PORT", Integer.toString(Port.PARTNERS_TLS.in(settings)));
        environment.put("ALIN_PARTNERS_KEY_STORE", certificates.site().toString());
        environment.put("ALIN_PARTNERS_TRUST_STORE", certificates.trusted().toString());
        environment.put("ALIN_PARTNERS_STORE_PASSWORD", certificates.password());
        environment.put("ALIN_SMTP_PORT", Integer.toString(Port.SMTP.in(settings)));
        environment.put("ALIN_DATA_DIR", settings.work().resolve(PROCESS).toString());
        environment.put("ALIN_BROKER_ADDRESS", "mq://127.0.0.1:%d".formatted(Port.BROKER.in(settings)));
        environment.put("ALIN_OFFERS_URL", settings.baseUrl() + "/soap/landlord");
        putKey(environment, "ALIN_LANDLORD_KEY", DemoLandlord.CODE);
        putKey(environment, "ALIN_FETCHING_LANDLORD_KEY", DemoLandlord.FETCHING);
        environment.put("ALIN_COMPANY_DIRECTORY_KEY", secrets.of(PasswordAliases.COMPANY_DIRECTORY));
        environment.put("ALIN_BROKER_LANDLORD_USER", DemoLandlord.CODE);
        environment.put("ALIN_BROKER_LANDLORD_PASSWORD", users.password(DemoLandlord.CODE));
        environment.put("ALIN_BROKER_REGISTRY_USER", BrokerUsers.REGISTRY);
        environment.put("ALIN_BROKER_REGISTRY_PASSWORD", users.password(BrokerUsers.REGISTRY));
        return environment;
    }

    private void putKey(Map<String, String> environment, String variable, String landlord) {
        var key = DemoLandlord.key(secrets, landlord);
        environment.put(variable + "_ID", key.id());
        environment.put(variable, key.privateKey());
    }

    /** For whoever needs them and did not start them. */
    void awaitAnswers(Duration most) {
        Waiting.until("The partners", most, this::answer, () -> true);
    }

    private boolean answer() {
        return Stream.of(Port.PARTNERS, Port.PARTNERS_TLS, Port.SMTP).allMatch(this::isOpen);
    }

    private boolean isOpen(Port port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port.in(settings))) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
