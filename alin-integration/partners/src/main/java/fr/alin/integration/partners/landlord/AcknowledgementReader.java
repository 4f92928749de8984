package fr.alin.integration.partners.landlord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.alin.contract.landlord.Acknowledgement;
import fr.alin.contract.landlord.RefusedOffer;
import fr.alin.integration.partners.message.MessageCodec;
import fr.alin.integration.partners.message.UnreadableMessage;

/** Reads acknowledgements with the contract's schema; an invalid one is shown with its problem. */
final class AcknowledgementReader {

    private AcknowledgementReader() {}

    static String answered(String xml) {
        try {
            return isOfAnAnswer(xml)
                    ? AnswerReceipt.of(xml).answers()
                    : read(xml).getAnswers();
        } catch (UnreadableMessage e) {
            return "";
        }
    }

    static String summary(String xml) {
        try {
            if (isOfAnAnswer(xml)) {
                return AnswerReceipt.of(xml).summary();
            }
            Acknowledgement read = read(xml);
            return read.getRefusal() != null
                    ? "refusé en entier : " + read.getRefusal().getReason()
                    : "%d acceptées, %d dépassées, %d refusées"
                            .formatted(read.getAcceptedCount(), read.getOutdatedCount(), read.getRefusedCount());
        } catch (UnreadableMessage e) {
            return "illisible : " + e.getMessage();
        }
    }

    /** The acknowledgement as JSON; for a fault, its text. */
    static Map<String, Object> asData(Acknowledgements.Receipt receipt) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("messageId", receipt.messageId());
        data.put("way", receipt.channel().name());
        data.put("receivedAt", receipt.receivedAt());
        data.put("summary", receipt.summary());
        if (isOfAnAnswer(receipt.xml())) {
            data.putAll(AnswerReceipt.of(receipt.xml()).asData());
        } else if (receipt.xml().contains("acknowledgement")) {
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
        return xml.contains("acknowledgement") && !isOfAnAnswer(xml) ? read(xml).getRefused() : List.of();
    }

    private static List<Map<String, Object>> refused(Acknowledgement read) {
        return read.getRefused().stream().map(AcknowledgementReader::asData).toList();
    }

    private static Map<String, Object> asData(RefusedOffer offer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reference", orEmpty(offer.getReference()));
        data.put("position", offer.getPosition());
        data.put("element", orEmpty(offer.getElement()));
        data.put("value", orEmpty(offer.getValue()));
        data.put("code", offer.getCode());
        data.put("reason", offer.getReason());
        return data;
    }

    private static boolean isOfAnAnswer(String xml) {
        return xml.contains("answerAcknowledgement");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static Acknowledgement read(String xml) {
        return MessageCodec.LANDLORD.read(xml, Acknowledgement.class);
    }
}
