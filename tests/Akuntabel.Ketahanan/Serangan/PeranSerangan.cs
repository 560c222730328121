using Akuntabel.Core.Alur;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>Every handler as every role, at the own office and another, with identifiers of another office and another user; the table of
/// rights says what is right.</summary>
internal sealed class PeranSerangan : ISerangan
{
    private static readonly string[] DaftarPeran = ["perencana", "sub-bidang", "penyusun", "kepala", "apip", "bappeda", "",
        "administrator"];

    public string Nama => "peran";

    public string Uraian => "setiap halaman oleh setiap peran, di kantor sendiri dan kantor lain, dengan pengenal milik orang lain";

    public async Task JalankanAsync(Konteks k)
    {
        var daftar = await DaftarPenangan.BacaAsync(k.Jalur("daftar"));
        k.Hasil.Catat("setiap penangan ada dalam kewenangan.csv", daftar.All(p => p.Baris is not null),
            string.Join(", ", daftar.Where(p => p.Baris is null)));
        if (await k.TokoAsync(k.Pilihan.DaftarMesin[0]) is not { } toko)
        {
            return;
        }

        using var dunia = await Dunia.BuatAsync(k, toko);
        var (milik, lain) = (await ObjekKantor.SiapkanAsync(k, dunia, dunia.DaftarPd[0]),
            await ObjekKantor.SiapkanAsync(k, dunia, dunia.DaftarPd[1]));
        var pelaku = new List<Pelaku>();
        foreach (var peran in DaftarPeran)
        {
            var orang = await dunia.OrangAsync($"uji.{(peran.Length > 0 ? peran : "tanpa-peran")}", peran, milik.Pd);
            pelaku.Add(new Pelaku(orang, await dunia.KlienAsync(orang)));
        }

        pelaku.Insert(0, new Pelaku(new Orang("tamu", "", "tamu", "", ""), new Klien(dunia.Peladen)));
        // the administrator comes last, and takes the example offices away at the very end
        var urut = daftar.OrderBy(p => p.Halaman == "/PerangkatDaerah/HapusContoh").ToList();
        foreach (var p in pelaku)
        {
            await new MatriksPelaku(k, p, milik, lain, toko).JalankanAsync(urut);
            p.Klien.Dispose();
        }

        k.Hasil.Angka("penangan × pelaku", $"{daftar.Count} × {pelaku.Count}");
        k.Hasil.Catat("catatan peladen tanpa kesalahan", !dunia.Peladen.Catatan.Contains("fail:", StringComparison.Ordinal),
            Potong(dunia.Peladen.Catatan));
    }

    private static string Potong(string catatan) => catatan.IndexOf("fail:", StringComparison.Ordinal) is >= 0 and var i
        ? catatan[i..Math.Min(catatan.Length, i + 700)] : "";
}

/// <summary>One who tries, with a browser that signs in again when its session ended.</summary>
internal sealed class Pelaku(Orang orang, Klien klien)
{
    private KeyValuePair<string, string>? _penanda;

    public Orang Orang => orang;

    public Klien Klien => klien;

    public bool Tamu => orang.Peran == "tamu";

    public override string ToString() => Tamu ? "tamu" : orang.Nama;

    /// <summary>Sends; some handlers end the own session, then once more after signing in.</summary>
    public async Task<Jawaban> KirimAsync(string metode, string alamat, IReadOnlyList<KeyValuePair<string, string>> isian)
    {
        var jawaban = await SekaliAsync(metode, alamat, isian);
        if (Tamu || !jawaban.Tujuan.StartsWith("/masuk", StringComparison.Ordinal) || (await klien.AmbilAsync("/akun")).Kode == 200)
        {
            return jawaban;
        }

        await klien.MasukAsync(orang.Nama, orang.Sandi);
        _penanda = null;
        return await SekaliAsync(metode, alamat, isian);
    }

    /// <summary>Whether the table lets this one call a handler at an office.</summary>
    public bool? Boleh(BarisKewenangan b, string pd)
    {
        if (b.Anonim || Tamu)
        {
            return b.Anonim;
        }

        if (b.Masuk || orang.Peran.Length == 0)
        {
            return b.Masuk;
        }

        var jangkauan = b.MenurutPeran[Enum.Parse<Peran>(orang.Peran.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)];
        return jangkauan switch
        {
            Jangkauan.Ya or Jangkauan.Semua => true,
            Jangkauan.Sendiri => pd == orang.Pd,
            // which documents, only the page knows: at the own office either answer may be right
            Jangkauan.Pengukuran or Jangkauan.Laporan => pd == orang.Pd ? null : false,
            Jangkauan.Tidak => false,
            _ => pd == orang.Pd ? null : false,
        };
    }

    private async Task<Jawaban> SekaliAsync(string metode, string alamat, IReadOnlyList<KeyValuePair<string, string>> isian)
    {
        if (metode == "GET")
        {
            return await klien.AmbilAsync(alamat);
        }

        _penanda ??= await klien.PenandaAsync();
        return await klien.KirimAsync(alamat, [.. isian, _penanda.Value]);
    }
}
