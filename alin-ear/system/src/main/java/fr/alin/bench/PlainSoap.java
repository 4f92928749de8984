package fr.alin.bench;

import java.io.IOException;
import java.util.List;

import fr.alin.integration.registry.PlainQuestions;
import fr.alin.shared.model.UniqueNumber;

/** The national site as a client meets it that sends prepared questions over one connection and only reads the answers. */
final class PlainSoap implements Task {

    private final List<byte[]> requests;
    private final HttpWire wire;

    PlainSoap(PlainQuestions questions, List<UniqueNumber> numbers) {
        requests = numbers.stream().map(questions::request).toList();
        try {
            wire = new HttpWire(questions::connect);
        } catch (IOException e) {
            throw new BenchFailure("The national site cannot be reached", e);
        }
    }

    @Override
    public void run(int turn) throws IOException {
        if (wire.get(requests.get(turn % requests.size())).length == 0) {
            throw new BenchFailure("The national site answers nothing");
        }
    }
}
