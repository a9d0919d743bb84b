"""Carries out steps on workbooks by LibreOffice's own hand, as a person would.

Called by libreoffice.ts: python3 libreoffice.py SOFFICE PROFILE. Each line of input is a JSON list of steps, each a list
of strings; what the reading ones read is answered as one line with a JSON list. LibreOffice is started for this alone and
ended when the input ends.
"""
import json
import subprocess
import sys
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException

CONTENTS = 1 + 2 + 4 + 16  # numbers, dates, texts, formulas


def property_of(name, value):
    prop = PropertyValue()
    prop.Name, prop.Value = name, value
    return prop


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice did not answer")


class Session:
    def __init__(self, desktop):
        self.desktop, self.doc, self.answers = desktop, None, []

    def sheet(self, name):
        return self.doc.Sheets.getByName(name)

    def cells(self, sheet, address):
        return self.sheet(sheet).getCellRangeByName(address)

    def do(self, action, *fields):
        getattr(self, action.replace("-", "_"))(*fields)

    def open(self, url):
        self.doc = self.desktop.loadComponentFromURL(url, "_blank", 0, (property_of("Hidden", True),))

    def save(self, url):
        self.doc.storeToURL(url, (property_of("FilterName", "Calc MS Excel 2007 XML"),))

    def close(self):
        self.doc.close(True)

    def recalculate(self):
        self.doc.calculateAll()

    def number(self, sheet, address, value):
        self.cells(sheet, address).setValue(float(value))

    def text(self, sheet, address, value):
        self.cells(sheet, address).setString(value)

    def formula(self, sheet, address, value):
        self.cells(sheet, address).setFormula(value)

    def clear(self, sheet, address):
        self.cells(sheet, address).clearContents(CONTENTS)

    def width(self, sheet, address, value):
        self.cells(sheet, address).Columns.Width = int(value)

    def fill(self, sheet, address, colour):
        self.cells(sheet, address).CellBackColor = int(colour)

    def bold(self, sheet, address):
        self.cells(sheet, address).CharWeight = 150

    def format(self, sheet, address, code):
        self.cells(sheet, address).NumberFormat = self.doc.NumberFormats.addNew(code, self.doc.CharLocale)

    def height(self, sheet, address, value):
        self.cells(sheet, address).Rows.Height = int(value)

    def font(self, sheet, address, name):
        self.cells(sheet, address).CharFontName = name

    def colour(self, sheet, address, value):
        self.cells(sheet, address).CharColor = int(value)

    def wrap(self, sheet, address):
        self.cells(sheet, address).IsTextWrapped = True

    def border(self, sheet, address):
        line = uno.createUnoStruct("com.sun.star.table.BorderLine2")
        line.OuterLineWidth = 30
        self.cells(sheet, address).BottomBorder = line

    def note(self, sheet, address, text):
        cell = self.cells(sheet, address)
        self.sheet(sheet).Annotations.insertNew(cell.CellAddress, text)

    def hide_columns(self, sheet, address):
        self.cells(sheet, address).Columns.IsVisible = False

    def hide_sheet(self, sheet):
        self.sheet(sheet).IsVisible = False

    def move_sheet(self, sheet, position):
        self.doc.Sheets.moveByName(sheet, int(position))

    def protect(self, sheet):
        self.sheet(sheet).protect("")

    def hide_rows(self, sheet, address):
        self.cells(sheet, address).Rows.IsVisible = False

    def insert_column(self, sheet, address):
        self.sheet(sheet).Columns.insertByIndex(self.cells(sheet, address).RangeAddress.StartColumn, 1)

    def insert_row(self, sheet, address):
        self.sheet(sheet).Rows.insertByIndex(self.cells(sheet, address).RangeAddress.StartRow, 1)

    def delete_row(self, sheet, address):
        self.sheet(sheet).Rows.removeByIndex(self.cells(sheet, address).RangeAddress.StartRow, 1)

    def delete_column(self, sheet, address):
        self.sheet(sheet).Columns.removeByIndex(self.cells(sheet, address).RangeAddress.StartColumn, 1)

    def rename(self, sheet, name):
        self.sheet(sheet).Name = name

    def read(self, sheet, address):
        self.answers.append(self.cells(sheet, address).String)

    def read_name(self, name):
        self.answers.append(self.doc.NamedRanges.getByName(name).ReferredCells.String)


def main(soffice, profile):
    pipe = f"seal{uuid.uuid4().hex}"
    office = subprocess.Popen(
        [soffice, f"-env:UserInstallation={profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        session = Session(connect(pipe))
        for line in sys.stdin:
            session.answers = []
            for step in json.loads(line):
                session.do(*step)
            print(json.dumps(session.answers), flush=True)
        try:
            session.desktop.terminate()
        except DisposedException:
            pass  # It ends before it has answered: that is what was asked.
        office.wait(60)
    finally:
        if office.poll() is None:
            office.kill()


main(*sys.argv[1:])
