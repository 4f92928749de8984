package fr.alin.bench;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;

import fr.alin.housingapplication.importing.ImportService;
import fr.alin.housingapplication.importing.RequestImport;
import fr.alin.integration.registry.PlainQuestions;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.UniqueNumberRegistry;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Callers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs in the server: queries to the registration sites through AL'in's adapters, compared with a plain client of the
 * same protocol; then ten thousand whole imports and the heap they leave.
 */
@ExtendWith(ArquillianExtension.class)
class ImportInServerBench {

    private static final int CALLERS = 4;
    private static final int QUESTIONS = 200;
    private static final int WARM_UP = 1000;
    private static final int ROUNDS = 5;
    private static final int ALONE = 4000;
    private static final int FIRST_IMPORTS = 2000;
    private static final int IMPORTS = 10_000;

    @EJB
    Callers.Anne anne;

    @Inject
    UniqueNumberRegistry registry;

    @Inject
    ReferenceService reference;

    @Inject
    ImportService imports;

    @Inject
    MailedCodes codes;

    @Inject
    AlinSettings settings;

    @Resource(lookup = "jdbc/alin")
    DataSource pool;

    @Resource(lookup = "jms/alin")
    ConnectionFactory broker;

    @Deployment
    static EnterpriseArchive deployment() {
        var ear = Callers.deployment(
                ImportInServerBench.class,
                BenchFailure.class,
                BenchResult.class,
                HttpConnection.class,
                HttpConnection.SocketSource.class,
                ImportAccounts.class,
                WrittenRows.class,
                WrittenRows.Source.class,
                Latencies.class,
                JmsBaseline.class,
                SoapBaseline.class,
                Task.class,
                ParallelRun.class);
        ear.getAsType(JavaArchive.class, "/alin-connectors.jar").addClass(PlainQuestions.class);
        ear.getAsType(JavaArchive.class, "/alin-ejb.jar").addClasses(ThreadCaller.class, MailedCodes.class);
        return ear;
    }

    @Test
    void imports() throws Exception {
        var accounts = new ImportAccounts(pool);
        accounts.forget();
        invent();
        try (var queue = plainQueue()) {
            roundTrips("soap", plainSoap(), 0);
            roundTrips("jms", queue, 1);
        }
        keep("alone", alone());
        accounts.make(FIRST_IMPORTS + IMPORTS);
        try {
            wholeImports();
        } finally {
            accounts.forget();
        }
    }

    /** Makes the stand-ins answer for any number of the bench's desk. */
    private void invent() throws Exception {
        var partners = System.getProperty("alin.partners.url");
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(partners + "/registration/invented"))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() >= 400) {
            throw new BenchFailure("The registration sites invent nothing: " + answer.statusCode());
        }
    }

    /** Alternates blocks of both clients; the plain client runs first and last. */
    private void roundTrips(String name, Task alone, int odd) throws Exception {
        Task adapter = turn -> require(ask(new UniqueNumber(ImportAccounts.number(2 * turn + odd))));
        ParallelRun.run(1, 0, WARM_UP, () -> alone);
        ParallelRun.run(1, 0, WARM_UP, () -> adapter);
        var plain = new ArrayList<Latencies>();
        var ours = new ArrayList<Latencies>();
        for (int round = 0; round < ROUNDS; round++) {
            plain.add(ParallelRun.run(1, 0, QUESTIONS, () -> alone));
            ours.add(ParallelRun.run(1, 0, QUESTIONS, () -> adapter));
        }
        plain.add(ParallelRun.run(1, 0, QUESTIONS, () -> alone));
        keep(name + ".alone", median(plain));
        keep(name + ".adapter", median(ours));
    }

    private SiteAnswer ask(UniqueNumber number) {
        return registry.ask(reference.siteOf(number.territory()), number);
    }

    private static void require(SiteAnswer answer) {
        if (!(answer instanceof SiteAnswer.Found)) {
            throw new BenchFailure("The site found nothing");
        }
    }

    private static double median(List<Latencies> blocks) {
        var all = blocks.stream().flatMapToLong(block -> Arrays.stream(block.sorted()));
        return Latencies.of(all.toArray(), 1).medianMillis();
    }

    /** Answers per second of the stand-ins to four plain clients, two of them by JMS. */
    private double alone() throws Exception {
        var queues = new ArrayList<JmsBaseline>();
        for (int i = 0; i < CALLERS / 2; i++) {
            queues.add(plainQueue());
        }
        var turn = queues.iterator();
        Supplier<Task> tasks = () -> {
            var queue = turn.hasNext() ? turn.next() : null;
            return queue == null ? plainSoap() : queue;
        };
        try {
            return ParallelRun.run(CALLERS, 0, ALONE, tasks).perSecond();
        } finally {
            queues.forEach(JmsBaseline::close);
        }
    }

    private void wholeImports() throws Exception {
        ParallelRun.run(CALLERS, 0, FIRST_IMPORTS, () -> this::importOne);
        keep("heap.before", heap());
        var half = IMPORTS / 2;
        var first = ParallelRun.run(CALLERS, FIRST_IMPORTS, half, () -> this::importOne);
        keep("heap.half", heap());
        var second = ParallelRun.run(CALLERS, FIRST_IMPORTS + half, half, () -> this::importOne);
        keep("heap.after", heap());
        keep("whole", IMPORTS * 1e9 / (first.elapsed() + second.elapsed()));
        keep("whole.median", median(List.of(first, second)));
        var rows = new WrittenRows(pool, ImportAccounts.ROWS);
        rows.take();
        keep("rows.each", rows.rowsEach());
        keep("rows", rows.rate(CALLERS));
    }

    private void importOne(int turn) {
        var account = ImportAccounts.account(turn);
        ThreadCaller.becomes(account);
        anne.call(() -> {
            imports.request(new RequestImport(new UniqueNumber(ImportAccounts.number(turn))));
            imports.confirmCode(codes.take(account));
            return account;
        });
    }

    /** Heap used after a full collection, in megabytes. */
    private static double heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private SoapBaseline plainSoap() {
        return new SoapBaseline(new PlainQuestions(connection(0), settings), numbers(0));
    }

    private JmsBaseline plainQueue() {
        var site = connection(1);
        return new JmsBaseline(broker, site.endpoint(), new PlainQuestions(site, settings), numbers(1));
    }

    private SiteConnection connection(int index) {
        var number = new UniqueNumber(ImportAccounts.number(index));
        return reference
                .siteOf(number.territory())
                .connection()
                .orElseThrow(() -> new BenchFailure("The site of " + number.territory() + " is not connected"));
    }

    private static List<UniqueNumber> numbers(int odd) {
        return IntStream.range(0, QUESTIONS)
                .mapToObj(turn -> new UniqueNumber(ImportAccounts.number(2 * turn + odd)))
                .toList();
    }

    private void keep(String name, double value) throws SQLException {
        BenchResult.keep(pool, "imports." + name, value);
    }
}
