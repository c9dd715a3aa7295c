package dev.lathe.it.peers;

/** What our client and a server on top of the TypeScript SDK say to each other, over whichever transport. */
abstract class SdkServerContract extends ServerContract implements SdkServerFeatures, SdkServerTasks {
    /** The script of the server. */
    static final String SCRIPT = "sdk-server.mjs";
}
