// Server-sent events and a WebSocket room as Express and ws do them: one frame, written to each subscriber in turn.
// NODE_PATH=node_modules node server.js PORT
const http = require('node:http');
const express = require('express');
const { WebSocketServer } = require('ws');

const app = express();
app.disable('x-powered-by');
app.disable('etag');

const streams = new Set();
app.get('/events', (request, response) => {
  request.socket.setNoDelay(true);
  request.socket.setTimeout(0);
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache', Connection: 'keep-alive' });
  response.write(':ok\n\n');
  streams.add(response);
  response.on('close', () => streams.delete(response));
});

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, clientTracking: true });

app.post('/say', express.text({ type: '*/*' }), (request, response) => {
  const frame = `event: message\ndata: ${request.body}\n\n`;
  for (const stream of streams) stream.write(frame);
  for (const socket of sockets.clients) if (socket.readyState === 1) socket.send(request.body);
  response.sendStatus(204);
});
app.get('/ready', (request, response) => response.sendStatus(204));

const server = http.createServer(app);
server.keepAliveTimeout = 300000;
server.requestTimeout = 0;
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
});
server.listen({ port: Number(process.argv[2]), host: '127.0.0.1', backlog: 8192 });
