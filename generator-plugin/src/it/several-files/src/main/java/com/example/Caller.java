package com.example;

import com.example.shop.Address;
import com.example.shop.Customer;
import com.example.shop.Money;
import com.example.shop.Order;

final class Caller {
    Order order() {
        return Order.builder()
                .customer(Customer.builder()
                        .address(Address.builder().city("Basel").build())
                        .build())
                .total(Money.builder().cents(500L).build())
                .pieces(3L)
                .build();
    }
}
