package com.logitech.serviceportal.acceptance.stories;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One address for several servers, as a load balancer gives it: each connection goes to the first of them that takes it. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final List<Integer> ports;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService carriers = Executors.newCachedThreadPool();

    private Relay(List<Integer> ports) throws IOException {
        this.ports = List.copyOf(ports);
        this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    }

    static Relay to(List<Integer> ports) throws IOException {
        Relay relay = new Relay(ports);
        relay.carriers.execute(relay::listen);
        return relay;
    }

    String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket comer = door.accept();
                open.add(comer);
                carriers.execute(() -> connect(comer));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket comer) {
        for (int port : ports) {
            try {
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                open.add(server);
                carriers.execute(() -> carry(comer, server));
                carry(server, comer);
                return;
            } catch (IOException notThere) {
                continue;
            }
        }
        end(comer);
    }

    /** Until one of both ends. */
    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            end(from);
        }
        end(to);
    }

    private void end(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException closed) {
            open.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(this::end);
        carriers.shutdownNow();
    }
}
