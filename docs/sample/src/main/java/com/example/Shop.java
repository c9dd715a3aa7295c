package com.example;

import com.example.order.Card;
import com.example.order.Order;
import com.example.order.Payment;
import com.example.order.Status;
import com.example.order.Transfer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads an order, and answers with another. */
public final class Shop {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Shop() {}

    static String paid(String json) throws JsonProcessingException {
        Order order = MAPPER.readValue(json, Order.class);
        return MAPPER.writeValueAsString(order.toBuilder().status(Status.PAID).build());
    }

    static String from(Payment payment) {
        if (payment instanceof Card card) {
            return "card " + card.number();
        }
        return payment instanceof Transfer transfer ? "account " + transfer.iban() : "something new";
    }

    static boolean isReady(Order order) {
        return order.status().isSettled() && order.payment() != null;
    }
}
