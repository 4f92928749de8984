package fr.alin.integration.partners.landlord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.alin.contract.landlord.Acknowledgement;
import fr.alin.contract.landlord.RefusedOffer;
import fr.alin.integration.partners.message.Messages;
import fr.alin.integration.partners.message.UnreadableMessage;

/** Reads acknowledgements as the contract says; one that breaks it is shown as such. */
final class Receipts {

    private Receipts() {}

    static String answered(String xml) {
        try {
            return read(xml).getAnswers();
        } catch (UnreadableMessage e) {
            return "";
        }
    }

    static String summary(String xml) {
        try {
            Acknowledgement read = read(xml);
            return read.getRefusal() != null
                    ? "refusé en entier : " + read.getRefusal().getReason()
                    : "%d acceptées, %d dépassées, %d refusées"
                            .formatted(read.getAcceptedCount(), read.getOutdatedCount(), read.getRefusedCount());
        } catch (UnreadableMessage e) {
            return "illisible : " + e.getMessage();
        }
    }

    /** What a program wants to know of an answer; of a fault, its words. */
    static Map<String, Object> asData(Acknowledgements.Receipt receipt) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("messageId", receipt.messageId());
        data.put("way", receipt.way().name());
        data.put("receivedAt", receipt.receivedAt());
        data.put("summary", receipt.summary());
        if (receipt.xml().contains("acknowledgement")) {
            Acknowledgement read = read(receipt.xml());
            data.put("accepted", read.getAcceptedCount());
            data.put("outdated", read.getOutdatedCount());
            data.put("refused", refused(read));
            data.put(
                    "refusal",
                    read.getRefusal() == null ? "" : read.getRefusal().getCode());
        } else {
            data.put("fault", receipt.xml());
        }
        return data;
    }

    static List<RefusedOffer> refusedOffers(String xml) {
        return xml.contains("acknowledgement") ? read(xml).getRefused() : List.of();
    }

    private static List<Map<String, Object>> refused(Acknowledgement read) {
        return read.getRefused().stream().map(Receipts::asData).toList();
    }

    private static Map<String, Object> asData(RefusedOffer offer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reference", said(offer.getReference()));
        data.put("position", offer.getPosition());
        data.put("element", said(offer.getElement()));
        data.put("value", said(offer.getValue()));
        data.put("code", offer.getCode());
        data.put("reason", offer.getReason());
        return data;
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    private static Acknowledgement read(String xml) {
        return Messages.LANDLORD.read(xml, Acknowledgement.class);
    }
}
