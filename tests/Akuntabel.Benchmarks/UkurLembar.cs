using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.Unggahan;

namespace Akuntabel.Benchmarks;

/// <summary>Budget sheets of fifty thousand rows: how long from bytes to the office's files. Target: less than 5 s.</summary>
internal static class UkurLembar
{
    private const string Realisasi = "Kode SKPD|Nama SKPD|Kode Sub SKPD|Nama Sub SKPD|Kode Fungsi|Nama Fungsi|Kode Sub Fungsi|Nama Sub Fungsi|Kode Urusan|Nama Urusan|Kode Bidang Urusan|Nama Bidang Urusan|"
        + "Kode Program|Nama Program|Kode Kegiatan|Nama Kegiatan|Kode Sub Kegiatan|Nama Sub Kegiatan|Kode Rekening|Nama Rekening|Nomor Dokumen|Jenis Dokumen|Jenis Transaksi|Nomor DPT|Tanggal Dokumen|"
        + "Keterangan Dokumen|Nilai Realisasi|Nilai Setoran|NIP Pegawai|Nama Pegawai|Tanggal Simpan|Nomor SPD|Periode SPD|Nilai SPD|Tahapan SPD|Nama Sub Tahapan Jadwal|Tahapan APBD|Nomor SPP|Tanggal SPP|"
        + "Nomor SPM|Tanggal SPM|Nomor SP2D|Tanggal SP2D|Tanggal Transfer|Nilai SP2D";
    private const string Pagu = "NO|TAHUN|KODE URUSAN|NAMA URUSAN|KODE SKPD|NAMA SKPD|KODE SUB UNIT|NAMA SUB UNIT|KODE BIDANG URUSAN|NAMA BIDANG URUSAN|KODE PROGRAM|NAMA PROGRAM|KODE KEGIATAN|NAMA KEGIATAN|"
        + "KODE SUB KEGIATAN|NAMA SUB KEGIATAN|KODE SUMBER DANA|NAMA SUMBER DANA|KODE REKENING|NAMA REKENING|PAKET/KELOMPOK|NAMA PAKET/KELOMPOK|PAGU";

    private const string Bulanan = "Kode Sub Kegiatan|Nama Sub Kegiatan|Kode Rekening|Uraian|Pagu|Realisasi Januari|Realisasi Februari|Realisasi Maret|"
        + "Realisasi April|Realisasi Mei|Realisasi Juni|Realisasi Juli|Realisasi Agustus|Realisasi September|Realisasi Oktober|"
        + "Realisasi November|Realisasi Desember";

    /// <summary>Measures; the first argument is the number of rows.</summary>
    public static int Jalankan(string[] args)
    {
        var banyak = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 50_000;
        foreach (var (nama, judul) in new[] { ("realisasi per dokumen", Realisasi.Split('|')), ("rekap dengan paket", Pagu.Split('|')) })
        {
            Ukur($"{nama}, XLSX", "a.xlsx", Xlsx(judul, banyak), banyak);
            Ukur($"{nama}, CSV", "a.csv", Csv(judul, banyak), banyak);
        }

        // a treasurer's own sheet of months, onto a budget that is stored
        var bulan = Bulanan.Split('|');
        Ukur("realisasi per bulan, XLSX", "a.xlsx", Xlsx(bulan, banyak), banyak, Dpa());
        Ukur("realisasi per bulan, CSV", "a.csv", Csv(bulan, banyak), banyak, Dpa());

        return 0;
    }

    private static KumpulanBerkas Dpa()
    {
        var sb = new StringBuilder("kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,"
            + "realisasi,kelompok_sasaran\n");
        for (var i = 0; i < 6 * 97; i++)
        {
            var (program, sub) = ($"8.01.0{(i % 6) + 1}", $"8.01.0{(i % 6) + 1}.2.01.{i % 97:0000}");
            sb.Append(CultureInfo.InvariantCulture, $"{program},Program,{program}.2.01,Kegiatan,{sub},Sub {i},,,,100000000000,,\n");
        }

        return new KumpulanBerkas([KeyValuePair.Create("anggaran.csv", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(sb.ToString()))]);
    }

    private static void Ukur(string sebutan, string nama, byte[] isi, int banyak, KumpulanBerkas? dasar = null)
    {
        GC.Collect();
        var awal = GC.GetTotalMemory(forceFullCollection: true);
        var puncak = 0L;
        var lapor = 0;
        var pilihan = new PilihanLembar("8.01.0.00.0.00.01.0000",
            []) { TerimaUsulan = true, Kemajuan = new Hitung(() => (lapor, puncak) = (lapor + 1, Math.Max(puncak, GC.GetTotalMemory(false) - awal))) };
        // on a busy machine the clock tells of others too
        var prosesor = Process.GetCurrentProcess().TotalProcessorTime;
        var waktu = Stopwatch.StartNew();
        var hasil = UnggahanBerkas.Baca([(nama, isi)], dasar ?? KumpulanBerkas.Kosong, new PeriodeLaporan(2026), pilihan);
        Console.WriteLine($"{sebutan}: {banyak} baris, {isi.Length >> 10} KB, {waktu.ElapsedMilliseconds} ms ({(Process.GetCurrentProcess().TotalProcessorTime - prosesor).TotalMilliseconds:0} ms prosesor), memori paling banyak {puncak >> 20} MB, {lapor} laporan kemajuan, {hasil.Berkas.DaftarJalur.Count} berkas");
    }

    private static string Sel(string judul, int i) => judul switch
    {
        "TAHUN" => "2026",
        "Nilai Setoran" => "-",
        _ when judul.StartsWith("Kode S", StringComparison.OrdinalIgnoreCase)
            && !judul.Contains("Kegiatan", StringComparison.OrdinalIgnoreCase)
            && !judul.Contains("Dana", StringComparison.OrdinalIgnoreCase)
            => i % 3 == 0 ? "8.01.0.00.0.00.01.0000" : $"1.0{i % 9 + 1}.0.00.0.00.01.0000",
        _ when judul.Equals("Kode Program", StringComparison.OrdinalIgnoreCase) => $"8.01.0{(i % 6) + 1}",
        _ when judul.Equals("Kode Kegiatan", StringComparison.OrdinalIgnoreCase) => $"8.01.0{(i % 6) + 1}.2.01",
        _ when judul.Equals("Kode Sub Kegiatan", StringComparison.OrdinalIgnoreCase) => $"8.01.0{(i % 6) + 1}.2.01.{i % 97:0000}",
        _ when judul.Equals("Kode Rekening", StringComparison.OrdinalIgnoreCase) => $"5.1.0{(i % 3) + 1}.01.01.{i % 211:0000}",
        "Tanggal Dokumen" or "Tanggal Transfer" => $"{(i % 28) + 1} Maret 2026",
        _ when judul.StartsWith("Realisasi ", StringComparison.Ordinal) => (i % 37).ToString(CultureInfo.InvariantCulture),
        "Pagu" => "100000",
        "Nilai Realisasi" or "PAGU" or "Nilai SP2D" or "Nilai SPD" => (1000 + (i * 37L)).ToString(CultureInfo.InvariantCulture),
        _ when judul.StartsWith("Nomor", StringComparison.Ordinal)
            || judul.EndsWith("KELOMPOK", StringComparison.Ordinal) => $"{judul}/{i}/2026",
        _ => $"Isi kolom {judul} yang wajar {i % 400}",
    };

    private static byte[] Csv(string[] judul, int banyak)
    {
        var sb = new StringBuilder(string.Join(';', judul)).Append('\n');
        for (var i = 0; i < banyak; i++)
        {
            sb.AppendJoin(';', judul.Select(j => Sel(j, i))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(sb.ToString());
    }

    // as the systems write it: texts shared, figures as figures
    private static byte[] Xlsx(string[] judul, int banyak)
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Ns = "http://schemas.openxmlformats.org/";
            Tulis(zip, "_rels/.rels", s =>
                s.Write($"<Relationships xmlns=\"{Ns}package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + $"Type=\"{Ns}officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
            Tulis(zip, "[Content_Types].xml", s =>
                s.Write($"<Types xmlns=\"{Ns}package/2006/content-types\"><Default Extension=\"xml\" "
                    + $"ContentType=\"application/xml\"/></Types>"));
            Tulis(zip, "xl/workbook.xml", s =>
                s.Write($"<workbook xmlns=\"{Ns}spreadsheetml/2006/main\" xmlns:r=\"{Ns}officeDocument/2006/relationships\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
            Tulis(zip, "xl/_rels/workbook.xml.rels", s =>
                s.Write($"<Relationships xmlns=\"{Ns}package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + $"Type=\"{Ns}officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship "
                    + $"Id=\"rId2\" Type=\"{Ns}officeDocument/2006/relationships/sharedStrings\" "
                    + $"Target=\"sharedStrings.xml\"/></Relationships>"));
            var bersama = new Dictionary<string, int>(StringComparer.Ordinal);
            Tulis(zip, "xl/worksheets/sheet1.xml", s =>
            {
                s.Write($"<worksheet xmlns=\"{Ns}spreadsheetml/2006/main\"><sheetData>");
                for (var i = -1; i < banyak; i++)
                {
                    s.Write($"<row r=\"{i + 2}\">");
                    for (var k = 0; k < judul.Length; k++)
                    {
                        var teks = i < 0 ? judul[k] : Sel(judul[k], i);
                        var alamat = (k < 26 ? "" : "A") + (char)('A' + (k % 26)) + (i + 2).ToString(CultureInfo.InvariantCulture);
                        if (long.TryParse(teks, out _))
                        {
                            s.Write($"<c r=\"{alamat}\"><v>{teks}</v></c>");
                        }
                        else
                        {
                            var n = bersama.TryGetValue(teks, out var ada) ? ada : bersama[teks] = bersama.Count;
                            s.Write($"<c r=\"{alamat}\" t=\"s\"><v>{n}</v></c>");
                        }
                    }

                    s.Write("</row>");
                }

                s.Write("</sheetData></worksheet>");
            });
            Tulis(zip, "xl/sharedStrings.xml", s =>
            {
                s.Write($"<sst xmlns=\"{Ns}spreadsheetml/2006/main\">");
                foreach (var t in bersama.OrderBy(b => b.Value))
                {
                    s.Write($"<si><t>{System.Security.SecurityElement.Escape(t.Key)}</t></si>");
                }

                s.Write("</sst>");
            });
        }

        return m.ToArray();
    }

    private static void Tulis(ZipArchive zip, string nama, Action<StreamWriter> isi)
    {
        using var s = new StreamWriter(zip.CreateEntry(nama, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        isi(s);
    }

    private sealed class Hitung(Action kerja) : IProgress<int>
    {
        public void Report(int value) => kerja();
    }
}
