using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using static Akuntabel.Dokumen.Pengawasan.BlokPengawasan;

namespace Akuntabel.Dokumen.Pengawasan;

/// <summary>The report of an evaluation of AKIP (laporan hasil evaluasi), by its usual outline.</summary>
public static class LaporanHasilEvaluasi
{
    private const string Nama = "Laporan hasil evaluasi";
    private const int Desimal = 2;

    /// <summary>Composes it, the worksheet as its annex.</summary>
    /// <param name="isi">The evaluation.</param>
    public static Naskah Susun(IsiLaporanEvaluasi isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        Blok[] surat =
        [
            .. Kepala(isi, "LAPORAN HASIL EVALUASI", $"AKUNTABILITAS KINERJA {isi.Kantor.ToUpperInvariant()}", $"TAHUN {isi.Tahun}"),
            Hal(20, [("Nomor", isi.Nomor.Length > 0 ? isi.Nomor : Titik), ("Tanggal", Hari(isi.Tanggal)), ("Kepada", $"Yth. {Kepada(isi)}")]),
            Anak("Ringkasan Eksekutif"), .. Ringkasan(isi),
            Anak("I. Gambaran Umum"), .. Gambaran(isi),
            Anak("II. Tindak Lanjut Evaluasi Sebelumnya"), .. TindakLanjut(isi),
            Anak("III. Hasil Evaluasi per Komponen"), .. PerKomponen(isi),
            Anak("IV. Rekomendasi"), .. Rekomendasi(isi),
            Anak("V. Penutup"), Alinea($"Demikian hasil evaluasi ini disampaikan untuk ditindaklanjuti. {isi.Apip} menyampaikan terima kasih atas kerja sama "
                + $"pimpinan dan pegawai {isi.Kantor}."),
            Penutup(isi),
        ];
        Blok[] lampiran =
        [
            Alinea("LAMPIRAN", GayaParagraf.Kop), Alinea("LEMBAR KERJA EVALUASI", GayaParagraf.Kop),
            Alinea($"{isi.Kantor}, {isi.Tahun}", GayaParagraf.KopAkhir), Lke(isi),
        ];
        var kaki = $"{Nama} · {isi.Kantor} · {isi.Tahun}";
        return new Naskah($"{Nama} {isi.Kantor} {isi.Tahun}", isi.Apip, UkuranKertas.A4,
        [
            new Bagian(false, PenomoranHalaman.Arab, "", kaki, surat) { Lembar = true },
            new Bagian(true, PenomoranHalaman.Arab, "", kaki, lampiran) { Lembar = true },
        ]);
    }

    private static IEnumerable<Blok> Ringkasan(IsiLaporanEvaluasi i)
    {
        var selisih = i.HasilLalu is { } l ? Bulat(i.Hasil.Nilai) - Bulat(l.Nilai) : 0;
        yield return Alinea($"{i.Kantor} memperoleh nilai {Cetak(i.Hasil.Nilai)} dengan predikat {Predikat(i.Hasil)}. " + (i.HasilLalu is not { } lalu
            ? $"Nilai tahun {i.Tahun - 1} tidak tercatat, jadi tidak dibandingkan."
            : $"Nilai itu {(selisih > 0 ? $"naik {Cetak(selisih)} dari" : selisih < 0 ? $"turun {Cetak(-selisih)} dari" : "sama dengan")} nilai tahun {i.Tahun - 1}, "
                + $"yaitu {Cetak(lalu.Nilai)} dengan predikat {Predikat(lalu)}."));
        yield return i.Perbaikan.Count == 0 ? Alinea("Tidak ada rekomendasi.") : Alinea($"Rekomendasinya {i.Perbaikan.Count}, diuraikan pada bagian IV.");
    }

    private static IEnumerable<Blok> Gambaran(IsiLaporanEvaluasi i) =>
    [
        Alinea("Dasar evaluasi:"),
        Butir(
        [
            "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah.",
            .. i.Dasar, $"Surat tugas {i.Apip} {SebutTugas(i.Tugas)}.",
        ]),
        Alinea($"Evaluasi menilai penerapan sistem akuntabilitas kinerja {i.Kantor}, {i.Pemda}, Tahun {i.Tahun}, dan memberi rekomendasi perbaikannya."
            + (i.Tugas.Tujuan.Length > 0 ? $" {i.Tugas.Tujuan}" : "")),
        Alinea($"Evaluasi dilaksanakan pada {TanggalIndonesia.Rentang(i.Tugas.Mulai, i.Tugas.Selesai)} dengan {i.Instrumen}: {i.Komponen.Count} komponen, "
            + $"{i.Komponen.Sum(k => k.Sub.Count)} subkomponen, {i.Komponen.Sum(k => k.Sub.Sum(s => s.Kriteria.Semua))} kriteria."),
        .. i.GambaranUnit.Length > 0 ? [Alinea(i.GambaranUnit)] : Array.Empty<Blok>(),
    ];

    private static IEnumerable<Blok> TindakLanjut(IsiLaporanEvaluasi i)
    {
        if (i.TindakLanjut.Count == 0)
        {
            return [Alinea("Tidak ada rekomendasi evaluasi sebelumnya yang tercatat.")];
        }

        var tuntas = i.TindakLanjut.Count(t => t.Status.Equals("tuntas", StringComparison.OrdinalIgnoreCase));
        return
        [
            Alinea($"{(tuntas == i.TindakLanjut.Count ? $"Semua rekomendasi ({tuntas})" : tuntas == 0 ? $"Belum satu pun dari {i.TindakLanjut.Count} rekomendasi"
                : $"{tuntas} dari {i.TindakLanjut.Count} rekomendasi")} tuntas:"),
            Tabel([new(1, "No.", Rata.Tengah), new(8, "Rekomendasi"), new(2.5m, "Status", Rata.Tengah), new(7, "Tindak lanjut dan bukti")],
                i.TindakLanjut.Select((t, n) => (IReadOnlyList<string>)[$"{n + 1}.", t.Rekomendasi, t.Status, Isi(t.Keterangan)])),
        ];
    }

    private static IEnumerable<Blok> PerKomponen(IsiLaporanEvaluasi i)
    {
        yield return Alinea("Nilai setiap komponen:");
        yield return Tabel(
            [new(7, "Komponen"), new(2, "Bobot", Rata.Kanan), new(2.5m, $"Nilai {i.Tahun - 1}", Rata.Kanan), new(2.5m, $"Nilai {i.Tahun}", Rata.Kanan), new(2.2m, "Selisih", Rata.Kanan)],
            i.Komponen.Select(k => Banding($"{k.Kode}. {k.Nama}", k.Bobot, k.NilaiLalu, k.Nilai)),
            Banding("Nilai akuntabilitas kinerja", i.Komponen.Sum(k => k.Bobot), i.HasilLalu?.Nilai, i.Hasil.Nilai));
        foreach (var k in i.Komponen)
        {
            yield return Anak($"{k.Kode}. {k.Nama}");
            yield return Alinea($"Nilainya {Cetak(k.Nilai)} dari bobot {Cetak(k.Bobot)}. {string.Join(' ', k.Sub.Select(Kalimat))}{(k.Uraian.Length > 0 ? $" {k.Uraian}" : "")}");
        }
    }

    private static string Kalimat(SubKomponenTercetak s) => $"Subkomponen {s.Kode} dijawab {s.Jawaban}"
        + (s.Kriteria.Semua > 0 ? $", dengan {(s.Kriteria.Terpenuhi == s.Kriteria.Semua ? "semua" : $"{s.Kriteria.Terpenuhi} dari {s.Kriteria.Semua}")} kriteria terpenuhi." : ".");

    private static IReadOnlyList<string> Banding(string nama, decimal bobot, decimal? lalu, decimal kini) =>
        [nama, Cetak(bobot), lalu is { } l ? Cetak(l) : AngkaIndonesia.Kosong, Cetak(kini), lalu is { } m ? Cetak(Bulat(kini) - Bulat(m)) : AngkaIndonesia.Kosong];

    private static IEnumerable<Blok> Rekomendasi(IsiLaporanEvaluasi i)
    {
        if (i.Perbaikan.Count == 0)
        {
            return [Alinea("Tidak ada rekomendasi: evaluasi tidak mencatat hal yang harus diperbaiki.")];
        }

        return i.Perbaikan.GroupBy(p => p.Komponen, StringComparer.Ordinal).SelectMany(g => new Blok[]
        {
            Alinea($"{i.Komponen.FirstOrDefault(k => k.Kode == g.Key)?.Nama ?? "Lainnya"}:"),
            Butir(g.Select(p => $"{string.Join(' ', new[] { p.Kondisi, p.Akibat }.Where(t => t.Length > 0).Select(Titikkan))} {Agar(p.Rekomendasi)}".Trim()
                + (p.Kriteria.Length > 0 ? $" (Kriteria: {p.Kriteria})" : ""))),
        });
    }

    private static string Agar(string rekomendasi)
    {
        var t = rekomendasi.Trim();
        return t.Length == 0 ? "" : Titikkan(t.StartsWith("agar ", StringComparison.OrdinalIgnoreCase) ? $"Agar{t[4..]}" : $"Agar {char.ToLowerInvariant(t[0])}{t[1..]}");
    }

    private static Tabel Lke(IsiLaporanEvaluasi i) => new(
        null, [new Kolom(1.4m, Rata.Tengah), new Kolom(8, Rata.Kiri), new Kolom(1.8m, Rata.Kanan), new Kolom(1.8m, Rata.Tengah), new Kolom(1.8m, Rata.Kanan), new Kolom(5, Rata.Kiri), new Kolom(5, Rata.Kiri)],
        [Baris(["Kode", "Komponen dan subkomponen", "Bobot", "Jawaban", "Nilai", "Catatan", "Bukti"])],
        [.. i.Komponen.SelectMany(k => new[] { Baris([k.Kode, k.Nama, Cetak(k.Bobot), "", Cetak(k.Nilai), "", ""], JenisBaris.Kelompok) }
            .Concat(k.Sub.Select(s => Baris([s.Kode, s.Nama, Cetak(s.Bobot), s.Jawaban, Cetak(s.Nilai), Isi(s.Catatan), Isi(s.Bukti)])))),
            Baris(["", $"Nilai akuntabilitas kinerja ({i.Hasil.Predikat})", Cetak(i.Komponen.Sum(k => k.Bobot)), "", Cetak(i.Hasil.Nilai), "", ""], JenisBaris.Jumlah)]);

    private static string Predikat(NilaiTercetak n) => n.Sebutan.Length > 0 ? $"{n.Predikat} ({n.Sebutan})" : n.Predikat;

    private static string Isi(string teks) => teks.Length > 0 ? teks : AngkaIndonesia.Kosong;

    private static string Titikkan(string teks) => teks.TrimEnd().EndsWith('.') ? teks.TrimEnd() : teks.TrimEnd() + ".";

    private static decimal Bulat(decimal nilai) => AngkaIndonesia.Bulatkan(nilai, Desimal);

    private static string Cetak(decimal nilai) => AngkaIndonesia.Cetak(nilai, Desimal);
}
