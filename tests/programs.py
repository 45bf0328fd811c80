"""Runs the whole program as a process, for tests that read its output, signal it or kill it.

Importing it takes seconds of CPU, too much for each of a hundred tests. So a starter process imports it once,
loads the lists for tagging entries, and forks for each start. At that moment it has no threads, event loop or
database.
"""

import asyncio
import atexit
import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
from asyncio import StreamReader
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from functools import cache
from pathlib import Path
from runpy import run_module
from subprocess import CompletedProcess

from tests.timing import PATIENCE

ROOT = Path(__file__).parent.parent
_MOST_BYTES = 1_000_000


class Program:
    """A running program. `returncode` is None until it ends, and negative if a signal ended it."""

    def __init__(self, pid: int, connection: socket.socket) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._ended = asyncio.Event()
        self._connection = connection
        asyncio.get_running_loop().add_reader(connection, self._end)

    def send_signal(self, number: int) -> None:
        """Send a signal, unless the program has ended."""
        if self.returncode is None:
            with suppress(ProcessLookupError):  # it has ended, and the word of that is on its way
                os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill the program."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask the program to end."""
        self.send_signal(signal.SIGTERM)

    async def wait(self) -> int:
        """Wait until the program has ended, and return its exit code."""
        await self._ended.wait()
        assert self.returncode is not None
        return self.returncode

    def _end(self) -> None:
        asyncio.get_running_loop().remove_reader(self._connection)
        self.returncode = int(self._connection.recv(_MOST_BYTES))
        self._connection.close()
        self._ended.set()


@asynccontextmanager
async def program(
    *arguments: str, cwd: str | Path, env: Mapping[str, str], streams: Sequence[int] = (0, 1, 2)
) -> AsyncIterator[Program]:
    """Run a module with arguments, like `python -m`, and kill it at the end if it still runs.

    `streams` are the open files that it reads from and writes to.
    """
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    connection.connect(_starter())
    request = json.dumps({"arguments": arguments, "cwd": str(cwd), "env": dict(env)})
    socket.send_fds(connection, [request.encode()], streams)
    started = Program(int(await asyncio.to_thread(connection.recv, _MOST_BYTES)), connection)
    try:
        yield started
    finally:
        started.kill()
        await started.wait()


@asynccontextmanager
async def talking_program(
    *arguments: str, cwd: str | Path, env: Mapping[str, str]
) -> AsyncIterator[tuple[Program, StreamReader, StreamReader]]:
    """Run a module like `program`; also yield its standard output and standard error."""
    async with AsyncExitStack() as stack:
        read, write = zip(os.pipe(), os.pipe(), strict=True)
        readers = [await stack.enter_async_context(_reader(end)) for end in read]
        try:
            running = await stack.enter_async_context(
                program(*arguments, cwd=cwd, env=env, streams=(0, *write))
            )
        finally:
            for end in write:
                os.close(end)
        yield running, *readers


@asynccontextmanager
async def _reader(end: int) -> AsyncIterator[StreamReader]:
    reader = StreamReader()
    with os.fdopen(end, "rb") as file:
        loop = asyncio.get_running_loop()
        transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), file)
        yield reader
        transport.close()


async def outcome(
    *arguments: str, cwd: str | Path, env: Mapping[str, str], given: str = ""
) -> CompletedProcess[str]:
    """Run a module to its end with `given` as input; return its exit code and its output."""
    with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        stdin.write(given.encode())
        stdin.seek(0)
        streams = (stdin.fileno(), out.fileno(), err.fileno())
        async with program(*arguments, cwd=cwd, env=env, streams=streams) as running:
            code = await asyncio.wait_for(running.wait(), PATIENCE)
        written = []
        for file in (out, err):
            file.seek(0)
            written.append(file.read().decode())
    return CompletedProcess(arguments, code, *written)


@cache
def _starter() -> str:
    """Start the starter of this process and return the address of its socket."""
    folder = tempfile.TemporaryDirectory(prefix="liveblog-test-")
    address = str(Path(folder.name) / "socket")
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    listening.bind(address)
    listening.listen()
    starter = subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-m", "tests.programs", str(listening.fileno())],
        cwd=ROOT,
        stdin=subprocess.PIPE,  # closes when this process ends, in whatever way
        pass_fds=[listening.fileno()],
    )
    listening.close()

    def stop() -> None:
        starter.kill()
        starter.communicate()
        folder.cleanup()

    atexit.register(stop)
    return address


# In the starter process


def _requested(listening: socket.socket) -> Sequence[str]:
    """Fork for each request. Returns only in a fork, with what to call."""
    children: dict[int, socket.socket] = {}
    woken, wakes = socket.socketpair()
    for end in (woken, wakes):
        end.setblocking(False)  # noqa: FBT003  the library's argument
    signal.set_wakeup_fd(wakes.fileno())
    signal.signal(signal.SIGCHLD, lambda _number, _frame: None)
    while True:
        readable, _, _ = select.select([listening, woken, sys.stdin], [], [])
        if sys.stdin in readable:
            os._exit(0)
        if woken in readable:
            woken.recv(_MOST_BYTES)
            _report_ends(children)
        if listening in readable:
            connection, _ = listening.accept()
            message, streams, _, _ = socket.recv_fds(connection, _MOST_BYTES, 3)
            request = json.loads(message)
            if pid := os.fork():
                children[pid] = connection
                connection.send(str(pid).encode())
                for stream in streams:
                    os.close(stream)
                continue
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for end in (listening, woken, wakes, connection, *children.values()):
                end.close()
            for number, stream in enumerate(streams):
                os.dup2(stream, number)
                os.close(stream)
            os.chdir(request["cwd"])
            os.environ.clear()
            os.environ.update(request["env"])
            return request["arguments"]


def _report_ends(children: dict[int, socket.socket]) -> None:
    """Report the exit code of each ended program to whoever asked for it."""
    while children:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if not pid:
            return
        with children.pop(pid) as connection:
            connection.send(str(os.waitstatus_to_exitcode(status)).encode())


def main() -> None:
    """Start programs until the process that asks for them is gone."""
    # The imports that make starting a program slow. Each fork would repeat what is missing here.
    import bot.cli.commands  # noqa: PLC0415
    import bot.sources.paste.reader  # noqa: F401, PLC0415
    from bot.domain.countries import find_countries  # noqa: PLC0415
    from bot.domain.topics.lists import LANGUAGES, load_index  # noqa: PLC0415

    find_countries("")
    for language in LANGUAGES:
        load_index(language)
    gc.collect()
    gc.freeze()  # a program need not scan, and so copy, all this when it ends
    with socket.socket(fileno=int(sys.argv[1])) as listening:
        module, *arguments = _requested(listening)
    sys.argv = [module, *arguments]
    run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
