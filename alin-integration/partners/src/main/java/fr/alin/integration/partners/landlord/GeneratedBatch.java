package fr.alin.integration.partners.landlord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import fr.alin.contract.landlord.Publication;
import fr.alin.integration.partners.demo.OfferGenerator;

/** A batch of new homes. Some are invalid, each for a different reason, evenly spread. */
final class GeneratedBatch {

    /** Ways to make an offer invalid, used in turn. */
    private static final List<Consumer<Publication>> MISTAKES = List.of(
            offer -> offer.setRent(new BigDecimal("-3.00")),
            offer -> offer.setEnergyClass("Z"),
            GeneratedBatch::inACommuneThatDoesNotExist,
            offer -> offer.setOpensOn(offer.getClosesOn().plusDays(1)),
            offer -> offer.setDescription(null),
            offer -> offer.setDeposit(offer.getRent().add(BigDecimal.ONE)),
            offer -> offer.setReference("AUTRES-1"));

    private GeneratedBatch() {}

    private static void inACommuneThatDoesNotExist(Publication offer) {
        offer.setCommune("95999");
        offer.setDepartment("95");
    }

    /** @param name prefix of the references */
    static List<Publication> of(OfferGenerator generator, String name, int count, int wrong, LocalDate day) {
        List<Publication> models = generator.all(day);
        List<Publication> batch = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            Publication offer = OfferCopies.publication(models.get(i % models.size()));
            offer.setReference("%s-%s-%04d".formatted(LandlordSystem.CODE, name, i));
            offer.setVersion(1);
            offer.getPhoto().clear();
            batch.add(offer);
        }
        for (int i = 0; i < wrong; i++) {
            int position = (int) ((long) count * (2L * i + 1) / (2L * wrong));
            MISTAKES.get(i % MISTAKES.size()).accept(batch.get(position));
        }
        return batch;
    }
}
