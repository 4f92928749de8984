package fr.alin.bench;

import java.io.IOException;
import java.util.List;

import fr.alin.integration.registry.PlainQuestions;
import fr.alin.shared.model.UniqueNumber;

/** A minimal client of the national site: sends prepared requests over one connection and reads the responses. */
final class SoapBaseline implements Task {

    private final List<byte[]> requests;
    private final HttpConnection connection;

    SoapBaseline(PlainQuestions questions, List<UniqueNumber> numbers) {
        requests = numbers.stream().map(questions::request).toList();
        try {
            connection = new HttpConnection(questions::connect);
        } catch (IOException e) {
            throw new BenchFailure("The national site cannot be reached", e);
        }
    }

    @Override
    public void run(int turn) throws IOException {
        if (connection.get(requests.get(turn % requests.size())).length == 0) {
            throw new BenchFailure("The national site answers nothing");
        }
    }
}
