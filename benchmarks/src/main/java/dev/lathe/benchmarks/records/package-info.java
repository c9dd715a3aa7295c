/** The types of the payloads as records, as one writes them by hand for databind, avaje and fastjson2. */
package dev.lathe.benchmarks.records;
