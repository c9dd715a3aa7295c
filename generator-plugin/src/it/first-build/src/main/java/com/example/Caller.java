package com.example;

import com.example.order.Line;
import com.example.order.Order;
import java.util.List;

/** Uses what was generated as any code of the project would. */
public final class Caller {
    private Caller() {}

    public static Order order() {
        return Order.builder()
                .id("1")
                .lines(List.of(Line.builder().article("bolt").count(2).build()))
                .build();
    }
}
