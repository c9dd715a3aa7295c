package dev.lathe.benchmarks;
/** stub */
public final class Benchmarks { public static void main(String[] args) {} }
