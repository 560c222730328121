using Akuntabel.Core.Instansi;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>The heads of an office as instansi.yaml dates them.</summary>
internal static class MasaKepala
{
    private const string Kunci = "riwayat-kepala";
    private const string Satu = "kepala";
    private static readonly string[] Bidang = ["nama", "jabatan", "pangkat", "golongan", "nip"];
    private static readonly string[] Dikenal = [.. Bidang, "status", "mulai", "selesai"];

    private static readonly Dictionary<string, string> Sebutan = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = "", ["definitif"] = "", ["plt"] = "Plt. ", ["plh"] = "Plh. ", ["pj"] = "Pj. ",
    };

    private sealed record Baris(NilaiLingkup Isi, MasaJabatan Masa);

    /// <summary>The dated terms, and everything that is wrong with them.</summary>
    /// <param name="instansi">Office data.</param>
    public static Hasil<IReadOnlyList<MasaJabatan>> Baca(NilaiLingkup? instansi)
    {
        var salah = new List<Kesalahan>();
        if (instansi?.Isi.GetValueOrDefault(Kunci) is { } isi and not NilaiDaftar && (isi is NilaiLingkup || PenilaiIkatan.Berisi(isi)))
        {
            salah.Add(new Kesalahan(instansi.Asal ?? new Asal("instansi.yaml", 0), "masa jabatan kepala tidak ditulis sebagai daftar.",
                "Tulis satu kepala satu baris yang diawali tanda hubung, di bawah riwayat-kepala."));
        }

        var daftar = Daftar(instansi, salah);
        return Hasil.Dari<IReadOnlyList<MasaJabatan>>([.. daftar.Select(b => b.Masa)], salah);
    }

    /// <summary>The head that the file names without dates, where none of the dated terms is his; <c>null</c> for none.</summary>
    /// <param name="instansi">Office data.</param>
    public static string TanpaTanggal(NilaiLingkup? instansi) =>
        BacaNilai.Peta(instansi, Satu) is { } satu && Tetap(satu, Daftar(instansi, [])) ? BacaNilai.Teks(satu, "nama") : "";

    /// <summary>Office data with the head of a day; without dated terms as it is, and without a head where nobody held the office.</summary>
    /// <param name="instansi">Office data.</param>
    /// <param name="tanggal">The day; <c>null</c> while the document has none.</param>
    public static NilaiLingkup? Pada(NilaiLingkup? instansi, DateOnly? tanggal)
    {
        var daftar = Daftar(instansi, []);
        if (instansi is null || daftar.Count == 0)
        {
            return instansi;
        }

        var satu = BacaNilai.Peta(instansi, Satu);
        if (MasaJabatan.Berlaku(daftar.Select(b => b.Masa), tanggal) is not { } m)
        {
            // the one head may have no dates; one who has some was not head then
            return Tetap(satu, daftar) ? instansi : instansi.Dengan([new(Satu, new NilaiLingkup(new Dictionary<string, Nilai>(
                StringComparer.Ordinal), instansi.Asal))]);
        }

        var isi = daftar.First(b => b.Masa == m).Isi;
        var sama = satu is not null && BacaNilai.Teks(satu, "nama") == m.Pejabat.Nama ? satu : null;
        var nama = Bidang.Select(b => new KeyValuePair<string, Nilai?>(b, b == "jabatan" && m.Pejabat.Jabatan.Length > 0
            ? new NilaiTeks(m.Pejabat.Jabatan, isi.Asal) : Isian(isi, b) ?? (sama is null ? null : Isian(sama, b))));
        return instansi.Dengan([new(Satu, new NilaiLingkup(nama.Where(n => n.Value is not null)
            .ToDictionary(n => n.Key, n => n.Value ?? new NilaiTeks(""), StringComparer.Ordinal), isi.Asal ?? instansi.Asal))]);
    }

    /// <summary>The day of a document; <c>null</c> while it has none. A Perjanjian Kinerja without date counts as of the report.</summary>
    /// <param name="isi">Everything that was read.</param>
    /// <param name="saat">"laporan", "perjanjian" or "sk-tim".</param>
    public static DateOnly? Tanggal(NilaiLingkup isi, string saat)
    {
        var laporan = BacaNilai.Peta(isi, "laporan");
        var tanggal = BacaNilai.Tanggal(laporan, "tanggal") ?? BacaNilai.Tanggal(laporan, "bulan");
        return saat switch
        {
            "perjanjian" => Perjanjian(isi) ?? tanggal,
            "sk-tim" => BacaNilai.Tanggal(BacaNilai.Peta(isi, "sk-tim"), "tanggal") ?? tanggal,
            _ => tanggal,
        };
    }

    /// <summary>What is to be said when the office had no head on the day of a document; <c>null</c> when it had, or keeps no dates.</summary>
    /// <param name="isi">Everything that was read.</param>
    /// <param name="saat">"laporan" or "perjanjian".</param>
    public static Kesalahan? Lowong(NilaiLingkup isi, string saat)
    {
        var instansi = BacaNilai.Peta(isi, "instansi");
        return Daftar(instansi, []).Count > 0 && Tanggal(isi, saat) is { } t
            && BacaNilai.Teks(BacaNilai.Peta(KepalaKantor.Instansi(instansi, isi, saat), Satu), "nama").Length == 0
            ? new Kesalahan(instansi?.Asal ?? new Asal("instansi.yaml", 0),
                $"tidak ada kepala perangkat daerah yang menjabat pada {TanggalIndonesia.Panjang(t)}, "
                    + $"tanggal {(saat == "perjanjian" ? "Perjanjian Kinerja" : "laporan")}.",
                "Lengkapi masa jabatan kepala, juga Plt atau Plh pada waktu itu.") { Bobot = BobotKesalahan.Tandatangan }
            : null;
    }

    private static DateOnly? Perjanjian(NilaiLingkup isi)
    {
        var berkas = BacaNilai.Peta(isi, "perjanjian-kinerja");
        if (PembacaRiwayatPerjanjian.Daftar(isi) is { Count: > 0 } daftar)
        {
            return PembacaRiwayatPerjanjian.TanggalKini(daftar, berkas);
        }

        return BacaNilai.Tanggal(BacaNilai.Daftar(berkas, "versi").LastOrDefault(), "tanggal") ?? BacaNilai.Tanggal(berkas, "tanggal");
    }

    // a head named both ways is one: without dates he is who heads the office when nobody dated does
    private static bool Tetap(NilaiLingkup? satu, List<Baris> daftar) => BacaNilai.Teks(satu, "nama") is { Length: > 0 } nama
        && daftar.TrueForAll(b => b.Masa.Pejabat.Nama != nama);

    private static List<Baris> Daftar(NilaiLingkup? instansi, List<Kesalahan> salah) =>
        [.. BacaNilai.Daftar(instansi, Kunci).Select(b => Masa(b, BacaNilai.Teks(BacaNilai.Peta(instansi, Satu), "jabatan"),
            b.Asal ?? instansi?.Asal ?? new Asal("instansi.yaml", 0), salah)).OfType<Baris>()];

    private static Baris? Masa(NilaiLingkup b, string jabatanKantor, Asal asal, List<Kesalahan> salah)
    {
        var (nama, status) = (BacaNilai.Teks(b, "nama"), BacaNilai.Teks(b, "status").TrimEnd('.'));
        if (string.IsNullOrWhiteSpace(nama))
        {
            salah.Add(new Kesalahan(asal, "masa jabatan kepala tanpa nama.", "Isi namanya, atau hapus barisnya.")
                { Bobot = BobotKesalahan.Tandatangan });
            return null;
        }

        if (!Sebutan.TryGetValue(status, out var awalan) || !Tanggalnya(b, "mulai", asal, salah, out var mulai)
            || !Tanggalnya(b, "selesai", asal, salah, out var selesai))
        {
            salah.AddRange(awalan is not null ? [] : [new Kesalahan(asal, $"status jabatan \"{status}\" pada {nama} tidak dikenal.",
                "Pilih: definitif, Plt, Plh, Pj.")]);
            return null;
        }

        // "sampai" for "selesai" would leave a term open for ever
        salah.AddRange(b.Isi.Keys.Except(Dikenal, StringComparer.Ordinal).Select(k => new Kesalahan(asal,
            $"isian \"{k}\" pada masa jabatan {nama} tidak dikenal, jadi tidak dibaca.", $"Yang dibaca: {string.Join(", ", Dikenal)}.")));

        // the position is the office's, whoever holds it
        var jabatan = BacaNilai.Teks(b, "jabatan") is { Length: > 0 } j ? j : jabatanKantor;
        jabatan = jabatan.Length == 0 || jabatan.StartsWith(awalan, StringComparison.OrdinalIgnoreCase) ? jabatan : awalan + jabatan;
        var hasil = MasaJabatan.Buat(new Pejabat(nama, jabatan, BacaNilai.Teks(b, "pangkat"), BacaNilai.Teks(b, "golongan"),
            BacaNilai.Teks(b, "nip")), mulai, selesai, asal, awalan.Length > 0);
        salah.AddRange(hasil.DaftarKesalahan);
        return hasil.Coba(out var masa) ? new Baris(b, masa) : null;
    }

    // blank is open; a text that is no date must not make a term open
    private static bool Tanggalnya(NilaiLingkup b, string kunci, Asal asal, List<Kesalahan> salah, out DateOnly? tanggal)
    {
        tanggal = BacaNilai.Tanggal(b, kunci);
        var teks = tanggal is null ? BacaNilai.Teks(b, kunci) : "";
        if (teks.Length > 0)
        {
            salah.Add(new Kesalahan(asal, $"tanggal {kunci} \"{teks}\" pada masa jabatan {BacaNilai.Teks(b, "nama")} bukan tanggal.",
                "Tulis seperti 2023-01-31, atau kosongkan bila tidak diketahui."));
        }

        return teks.Length == 0;
    }

    private static Nilai? Isian(NilaiLingkup l, string kunci) => BacaNilai.Teks(l, kunci).Length > 0 ? l.Isi[kunci] : null;
}
